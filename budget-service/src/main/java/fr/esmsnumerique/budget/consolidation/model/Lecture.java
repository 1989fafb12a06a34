package fr.esmsnumerique.budget.consolidation.model;

/** How much of the services' extracts a run asks for. Both give the same lines: what is kept from a run is completed, never trusted blindly. */
public enum Lecture {
    /** What changed since the last run, added to what was kept of it. */
    INCREMENTALE,
    /** Everything again; what was kept is replaced. */
    COMPLETE
}
