package fr.esmsnumerique.usage.trajectoire.model;

/** How likely the balance is not to come in time, worst last. */
public enum Risque {
    /** The last measure reaches the target. */
    ATTEINT,
    /** At this pace, reached by the indicative end of deployment. */
    FAIBLE,
    /** Fewer than two measures: nothing can be said. */
    INCONNU,
    /** At this pace, reached after it. */
    ELEVE,
    /** Not progressing, or the end has passed. */
    CRITIQUE
}
