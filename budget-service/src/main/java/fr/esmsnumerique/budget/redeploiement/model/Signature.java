package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import java.time.Instant;

/**
 * One of the two signatures, as the ledger holds it.
 *
 * @param le decision instant of the mouvement
 * @param mouvement identifier of the mouvement it wrote
 */
public record Signature(Qualite qualite, Auteur auteur, Instant le, String mouvement) {}
