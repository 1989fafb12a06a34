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
 */
public record Instruction(
        int evaluations,
        @Nullable Recevabilite recevabilite,
        List<ConsultationCd> consultations,
        @Nullable Decision decision,
        List<Derogation> derogations) {

    static final Instruction AUCUNE = new Instruction(0, null, List.of(), null, List.of());

    public Instruction {
        consultations = List.copyOf(consultations);
        // Documents written before derogations were kept have none.
        derogations = derogations == null ? List.of() : List.copyOf(derogations);
    }

    Instruction evaluee(Recevabilite nouvelle) {
        return new Instruction(evaluations + 1, nouvelle, consultations, decision, derogations);
    }

    Instruction avec(Recevabilite tranchee) {
        return new Instruction(evaluations, tranchee, consultations, decision, derogations);
    }

    Instruction avec(ConsultationCd consultation) {
        List<ConsultationCd> suite = new ArrayList<>(consultations);
        suite.removeIf(c -> c.departement().equals(consultation.departement()));
        suite.add(consultation);
        return new Instruction(evaluations, recevabilite, suite, decision, derogations);
    }

    Instruction derogee(Derogation derogation) {
        List<Derogation> suite = new ArrayList<>(derogations);
        suite.add(derogation);
        return new Instruction(evaluations, recevabilite, consultations, decision, suite);
    }

    Instruction decidee(Decision nouvelle) {
        return new Instruction(evaluations, recevabilite, consultations, nouvelle, derogations);
    }

    /** Départements still to consult among those given. */
    public Set<String> manquants(Set<String> attendus) {
        Set<String> manquants = new TreeSet<>(attendus);
        consultations.forEach(c -> manquants.remove(c.departement()));
        return manquants;
    }
}
