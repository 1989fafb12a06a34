package fr.esmsnumerique.financement.calcul.model;

/**
 * Something a named agent settles with a reason before the amount is fixed.
 *
 * @param code rule or ambiguity it comes from
 */
public record PointAInstruire(String code, String libelle) {}
