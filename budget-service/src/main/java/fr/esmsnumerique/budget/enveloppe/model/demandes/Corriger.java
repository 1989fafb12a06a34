package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CORRECTION: the exact inverse of a mouvement, which stays as it is (I6). It counts from the day it is decided.
 *
 * @param corrige the mouvement to cancel, as the stream holds it
 */
public record Corriger(Mouvement corrige, String motif) implements Demande {

    @Override
    public Examen examiner(EtatEnveloppe etat, Auteur auteur, Instant decision) {
        if (Demande.horsExercice(etat, decision)) {
            return Demande.exerciceErrone(etat, Paris.jour(decision));
        }
        List<Ligne> lignes = corrige.lignes().stream().map(Ligne::inverse).toList();
        return obstacle(etat, lignes)
                .map(Demande::refuser)
                .orElseGet(() -> Demande.accepter(ecriture(lignes, decision)));
    }

    private Ecriture ecriture(List<Ligne> lignes, Instant decision) {
        return Ecriture.de(TypeMouvement.CORRECTION, lignes, Paris.jour(decision))
                .avecMotif(motif)
                .avec(References.de(
                        Map.of(References.MOUVEMENT_CORRIGE, corrige.id().toString())));
    }

    private Optional<MotifRefus> obstacle(EtatEnveloppe etat, List<Ligne> lignes) {
        if (!corrige.type().estCorrigeable()) {
            return refus("ce type de mouvement ne se corrige pas, d'autres écritures s'appuient sur lui", autreVoie());
        }
        if (etat.estCorrige(corrige.sequence())) {
            return refus("il l'est déjà", "Écrivez un nouveau mouvement s'il le faut.");
        }
        boolean suivi = corrige.dossier().stream()
                .flatMapToLong(dossier -> etat.dernierMouvement(dossier).stream())
                .anyMatch(dernier -> dernier != corrige.sequence());
        if (suivi) {
            return refus(
                    "un autre mouvement a suivi sur le même dossier",
                    "Libérez ou reprogrammez le dossier ; s'il est engagé, enregistrez un retrait.");
        }
        return etat.soldes().supportent(lignes)
                ? Optional.empty()
                : refus(
                        "les crédits concernés ont été utilisés depuis",
                        "Libérez d'abord ces crédits, ou enregistrez une notification négative du montant disponible.");
    }

    private Optional<MotifRefus> refus(String raison, String action) {
        return Optional.of(new RefusDeTenue.CorrectionImpossible(corrige.id(), raison, action));
    }

    /** How each type that no correction cancels is undone; nothing is ever edited. */
    private String autreVoie() {
        return switch (corrige.type()) {
            case OUVERTURE, NOTIFICATION_AE, PROGRAMMATION -> throw new IllegalStateException("Se corrige");
            case DEPROGRAMMATION -> "Programmez ou reprogrammez le dossier.";
            case ENGAGEMENT -> "Un engagement se défait par un retrait, total ou partiel, sur avenant ou décision.";
            case RETRAIT -> "Après un retrait total, le dossier se programme et s'engage de nouveau.";
            case GEL -> "Refusez le redéploiement : ses crédits sont dégelés.";
            case DEGEL -> "Proposez un nouveau redéploiement.";
            case REDEPLOIEMENT -> "Un redéploiement se défait par un autre, en sens inverse.";
            case CLOTURE -> "Des AE caduques ne redeviennent utilisables que par un report décidé.";
            case REPORT -> "Un report se reprend par une notification négative dans l'exercice qui l'a reçu.";
            case PAIEMENT -> "Un paiement se reprend par son rejet, déclaré par le gestionnaire du fonds.";
            case REJET_PAIEMENT -> "Un rejet erroné se reprend par un nouveau paiement déclaré.";
            case CORRECTION -> "Écrivez de nouveau le mouvement d'origine.";
        };
    }
}
