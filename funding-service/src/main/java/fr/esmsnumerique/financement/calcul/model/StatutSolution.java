package fr.esmsnumerique.financement.calcul.model;

/** Ségur status of the solution, frozen at the decision (AMB-43). */
public enum StatutSolution {
    REFERENCEE,
    CANDIDATE,
    NON_REFERENCEE
}
