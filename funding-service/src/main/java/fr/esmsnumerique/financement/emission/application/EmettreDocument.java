package fr.esmsnumerique.financement.emission.application;

import fr.esmsnumerique.documents.Fiche;
import fr.esmsnumerique.documents.Imprimerie;
import fr.esmsnumerique.documents.Logo;
import fr.esmsnumerique.documents.Preuve;
import fr.esmsnumerique.financement.document.Acte;
import fr.esmsnumerique.financement.document.AdresseVerification;
import fr.esmsnumerique.financement.document.DocumentRedige;
import fr.esmsnumerique.financement.emission.model.Emission;
import fr.esmsnumerique.financement.modele.application.Modeles;
import fr.esmsnumerique.financement.modele.model.Contenu;
import fr.esmsnumerique.financement.modele.model.Modele;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Prints an act with its template and remembers what its code stands for. A document printed again keeps the template it was issued with; a draft leaves no trace.
 */
@Service
public class EmettreDocument {

    private final Imprimerie imprimerie;
    private final Modeles modeles;
    private final Emissions emissions;
    private final AdresseVerification adresses;

    EmettreDocument(Imprimerie imprimerie, Modeles modeles, Emissions emissions, AdresseVerification adresses) {
        this.imprimerie = imprimerie;
        this.modeles = modeles;
        this.emissions = emissions;
        this.adresses = adresses;
    }

    public byte[] emettre(Acte acte) {
        Modele modele = emissions
                .derniere(acte.dossierId(), acte.nature(), acte.numero())
                .filter(_ -> !acte.projet())
                .map(emission -> modeles.lire(emission.modele()))
                .orElseGet(() -> modeles.enVigueur(acte.region().code(), acte.nature()));
        Logo logo = logo(modele.perimetre(), modele.contenu());
        Fiche fiche = DocumentRedige.fiche(acte);
        if (acte.projet()) {
            return imprimerie.imprimer(new DocumentRedige(acte, modele.contenu(), logo).selon(fiche));
        }
        Acte.Code code = DocumentRedige.code(acte, modele.contenu());
        emissions.enregistrer(new Emission(
                code.valeur(),
                acte.nature(),
                acte.dossierId(),
                acte.numero(),
                acte.date(),
                acte.montant(),
                code.empreinte(),
                modele.id()));
        Preuve preuve = new Preuve(code.valeur(), adresses.de(code.valeur()));
        return imprimerie.imprimer(new DocumentRedige(acte, modele.contenu(), logo).selon(fiche.avec(preuve)));
    }

    /** What a text would give on that act, marked as such. */
    public byte[] apercu(Acte acte, String perimetre, Contenu contenu) {
        Fiche fiche = DocumentRedige.fiche(acte).avecFiligrane("APERÇU");
        return imprimerie.imprimer(new DocumentRedige(acte, contenu, logo(perimetre, contenu)).selon(fiche));
    }

    private @Nullable Logo logo(String perimetre, Contenu contenu) {
        return contenu.logoEventuel()
                .flatMap(empreinte -> modeles.logo(perimetre, empreinte))
                .orElse(null);
    }
}
