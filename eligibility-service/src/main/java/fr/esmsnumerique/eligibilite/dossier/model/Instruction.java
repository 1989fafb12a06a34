package fr.esmsnumerique.eligibilite.dossier.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the ARS did with an application.
 *
 * @param evaluations how many were made
 * @param recevabilite left by the last one
 * @param consultations one per département, the latest trace
 * @param derogations every clause a person accepted, never removed
 * @param completude left by the last check of the documents
 * @param notification of the state it is in; a later conclusion is to be notified again
 * @param priorisation latest appreciation of the priority criteria
 * @param passage latest committee it was enrolled in
 * @param repris application of a later campaign that takes this one over (ELI-35)
 */
public record Instruction(
        int evaluations,
        @Nullable Recevabilite recevabilite,
        List<ConsultationCd> consultations,
        @Nullable Decision decision,
        List<Derogation> derogations,
        @Nullable Completude completude,
        @Nullable Notification notification,
        @Nullable String repris,
        @Nullable Priorisation priorisation,
        @Nullable Passage passage) {

    static final Instruction AUCUNE =
            new Instruction(0, null, List.of(), null, List.of(), null, null, null, null, null);

    public Instruction {
        consultations = List.copyOf(consultations);
        // Documents written before derogations were kept have none.
        derogations = derogations == null ? List.of() : List.copyOf(derogations);
    }

    Instruction evaluee(Recevabilite nouvelle) {
        return new Instruction(
                evaluations + 1,
                nouvelle,
                consultations,
                decision,
                derogations,
                completude,
                null,
                repris,
                priorisation,
                passage);
    }

    Instruction avec(Recevabilite tranchee) {
        return new Instruction(
                evaluations,
                tranchee,
                consultations,
                decision,
                derogations,
                completude,
                notification,
                repris,
                priorisation,
                passage);
    }

    Instruction avec(ConsultationCd consultation) {
        List<ConsultationCd> suite = new ArrayList<>(consultations);
        suite.removeIf(c -> c.departement().equals(consultation.departement()));
        suite.add(consultation);
        return new Instruction(
                evaluations,
                recevabilite,
                suite,
                decision,
                derogations,
                completude,
                notification,
                repris,
                priorisation,
                passage);
    }

    Instruction derogee(Derogation derogation) {
        List<Derogation> suite = new ArrayList<>(derogations);
        suite.add(derogation);
        return new Instruction(
                evaluations,
                recevabilite,
                consultations,
                decision,
                suite,
                completude,
                notification,
                repris,
                priorisation,
                passage);
    }

    Instruction decidee(Decision nouvelle) {
        return new Instruction(
                evaluations,
                recevabilite,
                consultations,
                nouvelle,
                derogations,
                completude,
                null,
                repris,
                priorisation,
                passage);
    }

    Instruction verifiee(Completude nouvelle) {
        return new Instruction(
                evaluations,
                recevabilite,
                consultations,
                decision,
                derogations,
                nouvelle,
                notification,
                repris,
                priorisation,
                passage);
    }

    Instruction notifiee(Notification nouvelle) {
        return new Instruction(
                evaluations,
                recevabilite,
                consultations,
                decision,
                derogations,
                completude,
                nouvelle,
                repris,
                priorisation,
                passage);
    }

    Instruction reprisePar(String dossierId) {
        return new Instruction(
                evaluations,
                recevabilite,
                consultations,
                decision,
                derogations,
                completude,
                notification,
                dossierId,
                priorisation,
                passage);
    }

    Instruction priorisee(Priorisation nouvelle) {
        return new Instruction(
                evaluations,
                recevabilite,
                consultations,
                decision,
                derogations,
                completude,
                notification,
                repris,
                nouvelle,
                passage);
    }

    Instruction inscrite(@Nullable Passage nouveau) {
        return new Instruction(
                evaluations,
                recevabilite,
                consultations,
                decision,
                derogations,
                completude,
                notification,
                repris,
                priorisation,
                nouveau);
    }

    /** Départements still to consult among those given. */
    public Set<String> manquants(Set<String> attendus) {
        Set<String> manquants = new TreeSet<>(attendus);
        consultations.forEach(c -> manquants.remove(c.departement()));
        return manquants;
    }

    /** Trace of that département, if any. */
    @Nullable
    ConsultationCd consultation(String departement) {
        return consultations.stream()
                .filter(c -> c.departement().equals(departement))
                .findFirst()
                .orElse(null);
    }
}
