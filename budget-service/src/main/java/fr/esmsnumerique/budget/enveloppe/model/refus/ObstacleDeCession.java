package fr.esmsnumerique.budget.enveloppe.model.refus;

import fr.esmsnumerique.budget.enveloppe.model.Titulaire;

/**
 * Why a region cannot give that much.
 *
 * @param manqueCentimes what is missing, 0 when the obstacle is not an amount
 */
public record ObstacleDeCession(Titulaire donneur, String code, String phrase, long manqueCentimes) {}
