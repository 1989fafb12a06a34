package fr.esmsnumerique.financement.enveloppe.model;

import fr.esmsnumerique.kernel.Montant;

/**
 * Credits of a region that are not engaged.
 *
 * @param disponible neither programmed nor engaged
 * @param programme programmed, not engaged
 */
public record SoldeAe(Montant disponible, Montant programme) {}
