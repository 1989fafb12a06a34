package fr.esmsnumerique.budget.consolidation.application;

/** Runs a consolidation in the background, in steps that survive a restart. */
public interface Traitement {

    /** Returns once the run is recorded; the work goes on elsewhere. */
    void demarrer(String consolidationId);

    /** Goes on with a run that failed or was stopped: finished regions are not read again. */
    void reprendre(String consolidationId);
}
