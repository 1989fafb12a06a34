package fr.esmsnumerique.eligibilite.evaluation.model;

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

    /** Name of an outcome, as published and stored. */
    enum Issue {
        SATISFAIT,
        NON_SATISFAIT,
        A_INSTRUIRE,
        SANS_OBJET
    }
}
