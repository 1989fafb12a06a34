package fr.esmsnumerique.financement.subvention.infrastructure;

import fr.esmsnumerique.financement.subvention.application.CalculerSubvention;
import fr.esmsnumerique.financement.subvention.application.EnregistrerAttestation;
import fr.esmsnumerique.financement.subvention.application.EnregistrerEngagement;
import fr.esmsnumerique.financement.subvention.application.Resultat;
import fr.esmsnumerique.financement.subvention.model.Attestation;
import fr.esmsnumerique.financement.subvention.model.Engagement;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.support.evenements.ConsommateurEvenement;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.support.web.Probleme;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What other services announce and a grant depends on. A file without a grant yet is "not now": the producer delivers again. */
@Component
class EvenementsRecus implements ConsommateurEvenement {

    private static final String DOSSIER_RETENU = "dossier.retenu";
    private static final String ENGAGEMENT = "engagement.effectue";
    private static final String RETRAIT = "engagement.retire";
    private static final String ATTESTATION = "usage.atteste";

    private final CalculerSubvention calculer;
    private final EnregistrerEngagement engagements;
    private final EnregistrerAttestation attestations;

    EvenementsRecus(
            CalculerSubvention calculer, EnregistrerEngagement engagements, EnregistrerAttestation attestations) {
        this.calculer = calculer;
        this.engagements = engagements;
        this.attestations = attestations;
    }

    @Override
    public Set<String> types() {
        return Set.of(DOSSIER_RETENU, ENGAGEMENT, RETRAIT, ATTESTATION);
    }

    @Override
    public void recevoir(Evenement evenement) {
        String dossierId = evenement.sujet();
        switch (evenement.type()) {
            case DOSSIER_RETENU -> calculer.calculer(dossierId, evenement.id(), Paris.jour(evenement.instant()));
            case ENGAGEMENT -> verifier(engagements.enregistrer(dossierId, engagement(evenement, "montantCentimes")));
            case RETRAIT -> verifier(engagements.retirer(dossierId, engagement(evenement, "resteEngageCentimes")));
            case ATTESTATION -> verifier(attestations.enregistrer(dossierId, attestation(evenement.donnees())));
            default -> throw new IllegalArgumentException("Événement non attendu : " + evenement.type());
        }
    }

    private static void verifier(Resultat resultat) {
        switch (resultat) {
            case Resultat.Fait _ -> {}
            case Resultat.Introuvable(String dossierId) ->
                throw Probleme.conflit(
                                "evenement.trop_tot",
                                "Événement reçu trop tôt",
                                "Aucun financement n'est encore calculé pour " + dossierId + " : à remettre plus tard.")
                        .exception();
            case Resultat.Refuse refuse ->
                throw new IllegalStateException(refuse.refus().code());
        }
    }

    private static Engagement engagement(Evenement evenement, String montant) {
        Map<String, Object> donnees = evenement.donnees();
        return new Engagement(
                texte(donnees, "enveloppe"),
                new Montant(nombre(donnees, montant)),
                texte(donnees, "mouvementId"),
                LocalDate.parse(texte(donnees, "date")));
    }

    private static Attestation attestation(Map<String, Object> donnees) {
        return new Attestation(
                texte(donnees, "attestationId"),
                LocalDate.parse(texte(donnees, "date")),
                Boolean.TRUE.equals(donnees.get("ciblesAtteintes")));
    }

    private static String texte(Map<String, Object> donnees, String champ) {
        if (donnees.get(champ) instanceof String texte) {
            return texte;
        }
        throw new IllegalArgumentException("Champ absent de l'événement : " + champ);
    }

    private static long nombre(Map<String, Object> donnees, String champ) {
        if (donnees.get(champ) instanceof Number nombre) {
            return nombre.longValue();
        }
        throw new IllegalArgumentException("Champ absent de l'événement : " + champ);
    }
}
