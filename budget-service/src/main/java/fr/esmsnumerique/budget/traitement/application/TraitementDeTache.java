package fr.esmsnumerique.budget.traitement.application;

/** Carries a run out in the background, in steps that survive a restart. */
public interface TraitementDeTache {

    void demarrer(String id);

    /** Goes on with a run that failed or was stopped. */
    void reprendre(String id);
}
