package fr.esmsnumerique.financement.lot.web;

import fr.esmsnumerique.contrats.financement.modele.ErreurRetour;
import fr.esmsnumerique.contrats.financement.modele.RapportRetours;
import fr.esmsnumerique.financement.lot.application.Rapports.RapportComplet;
import fr.esmsnumerique.financement.lot.model.RapportRetours.Compte;
import fr.esmsnumerique.financement.lot.model.RapportRetours.Fichier;
import java.util.List;

/** A report in the form the contract publishes. */
final class RetourMapper {

    private RetourMapper() {}

    static RapportRetours resume(fr.esmsnumerique.financement.lot.model.RapportRetours rapport) {
        Fichier fichier = rapport.fichier();
        Compte compte = rapport.compte();
        return new RapportRetours()
                .id(rapport.id())
                .region(rapport.region().code())
                .empreinteFichier(fichier.empreinte())
                .encodage(fichier.encodage())
                .separateur(fichier.separateur())
                .par(rapport.par().nom())
                .commenceLe(rapport.commenceLe())
                .termineLe(rapport.termineLe())
                .lignesLues(compte.lues())
                .payees(compte.payees())
                .rejets(compte.rejets())
                .inchangees(compte.inchangees())
                .refusees(compte.refusees())
                .payeCentimes(rapport.paye().centimes())
                .erreurs(List.of())
                .erreursNonListees(compte.erreurs());
    }

    static RapportRetours detail(RapportComplet complet) {
        return resume(complet.rapport())
                .erreurs(complet.erreurs().stream()
                        .map(e -> new ErreurRetour()
                                .ligne(e.ligne())
                                .identifiant(e.identifiant())
                                .champ(e.champ())
                                .code(e.code())
                                .raison(e.raison()))
                        .toList())
                .erreursNonListees(
                        complet.rapport().compte().erreurs() - complet.erreurs().size());
    }
}
