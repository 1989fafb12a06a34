package fr.esmsnumerique.eligibilite.projet.model;

/** Standing of a solution in the Ségur referencing, as ANS lists it; never computed here. */
public enum StatutSolution {
    REFERENCEE,
    CANDIDATE,
    NON_REFERENCEE
}
