package fr.esmsnumerique.eligibilite.dossier.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
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
        return avec(c -> {
            c.evaluations = evaluations + 1;
            c.recevabilite = nouvelle;
            c.notification = null;
        });
    }

    Instruction avec(Recevabilite tranchee) {
        return avec(c -> c.recevabilite = tranchee);
    }

    Instruction avec(ConsultationCd consultation) {
        List<ConsultationCd> suite = new ArrayList<>(consultations);
        suite.removeIf(c -> c.departement().equals(consultation.departement()));
        suite.add(consultation);
        return avec(c -> c.consultations = suite);
    }

    Instruction derogee(Derogation derogation) {
        List<Derogation> suite = new ArrayList<>(derogations);
        suite.add(derogation);
        return avec(c -> c.derogations = suite);
    }

    Instruction decidee(Decision nouvelle) {
        return avec(c -> {
            c.decision = nouvelle;
            c.notification = null;
        });
    }

    Instruction verifiee(Completude nouvelle) {
        return avec(c -> c.completude = nouvelle);
    }

    Instruction notifiee(Notification nouvelle) {
        return avec(c -> c.notification = nouvelle);
    }

    Instruction reprisePar(String dossierId) {
        return avec(c -> c.repris = dossierId);
    }

    Instruction priorisee(Priorisation nouvelle) {
        return avec(c -> c.priorisation = nouvelle);
    }

    Instruction inscrite(@Nullable Passage nouveau) {
        return avec(c -> c.passage = nouveau);
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

    /** The same but for what the change sets. */
    private Instruction avec(Consumer<Copie> changement) {
        Copie copie = new Copie(this);
        changement.accept(copie);
        return copie.instruction();
    }

    /** Ten components of which an operation changes one or two. Lives for that change only. */
    private static final class Copie {
        private int evaluations;
        private @Nullable Recevabilite recevabilite;
        private List<ConsultationCd> consultations;
        private @Nullable Decision decision;
        private List<Derogation> derogations;
        private @Nullable Completude completude;
        private @Nullable Notification notification;
        private @Nullable String repris;
        private @Nullable Priorisation priorisation;
        private @Nullable Passage passage;

        private Copie(Instruction avant) {
            this.evaluations = avant.evaluations;
            this.recevabilite = avant.recevabilite;
            this.consultations = avant.consultations;
            this.decision = avant.decision;
            this.derogations = avant.derogations;
            this.completude = avant.completude;
            this.notification = avant.notification;
            this.repris = avant.repris;
            this.priorisation = avant.priorisation;
            this.passage = avant.passage;
        }

        private Instruction instruction() {
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
                    passage);
        }
    }
}
