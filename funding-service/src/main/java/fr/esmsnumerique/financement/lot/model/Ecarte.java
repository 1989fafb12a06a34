package fr.esmsnumerique.financement.lot.model;

/** A payment left out of a batch, and what to do about it. */
public record Ecarte(String versementId, String raison) {}
