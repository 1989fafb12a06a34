package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.EntreeHistorique;
import fr.esmsnumerique.eligibilite.projet.model.Porteur;
import fr.esmsnumerique.support.evenements.Evenement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What others are told of a change: only the entry into a state that concerns them. */
final class EvenementsDossier {

    private EvenementsDossier() {}

    static List<Evenement> de(Dossier apres) {
        EntreeHistorique derniere = apres.suivi().derniere();
        return derniere.etatAvant() == derniere.etatApres()
                ? List.of()
                : participe(apres).map(p -> evenement(apres, p, derniere)).stream()
                        .toList();
    }

    private static Optional<String> participe(Dossier apres) {
        return switch (apres.etat()) {
            case RETENU -> Optional.of("retenu");
            case REJETE -> Optional.of("rejete");
            case NON_RECEVABLE -> Optional.of("declare-non-recevable");
            case BROUILLON, DEPOSE, COMPLET, INCOMPLET, RECEVABLE, EN_INSTRUCTION, EN_COMITE, REORIENTE, AJOURNE ->
                Optional.empty();
        };
    }

    private static Evenement evenement(Dossier dossier, String participe, EntreeHistorique entree) {
        Porteur porteur = dossier.declare().porteur();
        return new Evenement(
                dossier.id() + "/" + participe + "/" + dossier.suivi().version(),
                "dossier." + participe,
                dossier.id(),
                entree.instant(),
                Map.of(
                        "dossierId", dossier.id(),
                        "region", dossier.region().code(),
                        "campagne", dossier.declare().campagne(),
                        "porteur",
                                Map.of(
                                        "numeroFinessJuridique", porteur.numeroFinessJuridique(),
                                        "raisonSociale", porteur.raisonSociale()),
                        "motif", entree.detail()));
    }
}
