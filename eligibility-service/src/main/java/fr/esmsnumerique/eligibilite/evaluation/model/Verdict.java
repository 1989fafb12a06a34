package fr.esmsnumerique.eligibilite.evaluation.model;

import java.util.Optional;

/** Outcome of a clause. */
public sealed interface Verdict {

    record Satisfait() implements Verdict {}

    /** @param pourSatisfaire the smallest change that would satisfy the clause, in French */
    record NonSatisfait(String pourSatisfaire) implements Verdict {}

    /**
     * Waits for a named person's reasoned decision.
     *
     * @param pourSatisfaire what would spare that decision, in French
     */
    record AInstruire(String pourSatisfaire) implements Verdict {}

    /** The clause has nothing to say about this project. */
    record SansObjet() implements Verdict {}

    default Issue issue() {
        return switch (this) {
            case Satisfait() -> Issue.SATISFAIT;
            case NonSatisfait(var change) -> Issue.NON_SATISFAIT;
            case AInstruire(var change) -> Issue.A_INSTRUIRE;
            case SansObjet() -> Issue.SANS_OBJET;
        };
    }

    /** The change that would satisfy the clause, if it is not. */
    default Optional<String> contrefactuel() {
        return switch (this) {
            case Satisfait() -> Optional.empty();
            case NonSatisfait(var change) -> Optional.of(change);
            case AInstruire(var change) -> Optional.of(change);
            case SansObjet() -> Optional.empty();
        };
    }

    static Verdict de(Issue issue, String pourSatisfaire) {
        return switch (issue) {
            case SATISFAIT -> new Satisfait();
            case NON_SATISFAIT -> new NonSatisfait(pourSatisfaire);
            case A_INSTRUIRE -> new AInstruire(pourSatisfaire);
            case SANS_OBJET -> new SansObjet();
        };
    }

    /** Name of an outcome, as published and stored. */
    enum Issue {
        SATISFAIT,
        NON_SATISFAIT,
        A_INSTRUIRE,
        SANS_OBJET
    }
}
