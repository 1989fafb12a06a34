package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.kernel.ReferenceLegale;

/**
 * One condition of a payment.
 *
 * @param code stable code
 * @param raison the fact that satisfies it, or what is missing
 */
public record Condition(String code, String libelle, boolean satisfaite, String raison, ReferenceLegale reference) {}
