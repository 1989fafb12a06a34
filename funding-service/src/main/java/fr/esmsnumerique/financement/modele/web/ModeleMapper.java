package fr.esmsnumerique.financement.modele.web;

import fr.esmsnumerique.contrats.financement.modele.ChampModele;
import fr.esmsnumerique.contrats.financement.modele.Modele;
import fr.esmsnumerique.contrats.financement.modele.ModeleAPublier;
import fr.esmsnumerique.contrats.financement.modele.ModeleEnVigueur;
import fr.esmsnumerique.financement.modele.model.ChampInsere;
import fr.esmsnumerique.financement.modele.model.Contenu;
import fr.esmsnumerique.financement.modele.model.NatureDocument;

/** Templates in the form the contract publishes. */
final class ModeleMapper {

    private ModeleMapper() {}

    static ModeleEnVigueur enVigueur(fr.esmsnumerique.financement.modele.model.Modele modele) {
        return new ModeleEnVigueur()
                .modele(modele(modele))
                .champs(ChampInsere.de(modele.nature()).stream()
                        .map(c -> new ChampModele()
                                .nom(c.nom())
                                .description(c.description())
                                .bloc(c.bloc())
                                .obligatoire(c.obligatoire(modele.nature())))
                        .toList());
    }

    static Modele modele(fr.esmsnumerique.financement.modele.model.Modele modele) {
        Contenu contenu = modele.contenu();
        return new Modele()
                .nature(fr.esmsnumerique.contrats.financement.modele.NatureDocument.valueOf(
                        modele.nature().name()))
                .perimetre(modele.perimetre())
                .version(modele.version())
                .paragraphes(contenu.paragraphes())
                .signataire(contenu.signataire())
                .lieu(contenu.lieu())
                .logo(contenu.logo())
                .par(modele.par())
                .le(modele.le());
    }

    static Contenu contenu(ModeleAPublier texte) {
        return new Contenu(texte.getParagraphes(), texte.getSignataire(), texte.getLieu(), texte.getLogo());
    }

    static NatureDocument nature(fr.esmsnumerique.contrats.financement.modele.NatureDocument nature) {
        return NatureDocument.valueOf(nature.name());
    }
}
