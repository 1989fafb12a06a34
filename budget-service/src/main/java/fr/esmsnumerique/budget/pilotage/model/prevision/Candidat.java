package fr.esmsnumerique.budget.pilotage.model.prevision;

/**
 * An application that may still be engaged.
 *
 * @param retenu decided already; otherwise it may be rejected
 * @param ageJours days since it entered its stage
 * @param centimes settled grant, or an estimate
 */
record Candidat(boolean retenu, int ageJours, long centimes) {}
