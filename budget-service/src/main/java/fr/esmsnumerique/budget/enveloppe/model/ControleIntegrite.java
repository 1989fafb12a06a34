package fr.esmsnumerique.budget.enveloppe.model;

import java.time.Instant;

/**
 * What a verification of an envelope found.
 *
 * @param verifieLe instant it started: everything decided before is covered
 * @param repere last point of the chain that was ever found exact; a fault never moves it back, or a rewritten stream would look exact the day after
 */
public record ControleIntegrite(EnveloppeId enveloppe, Instant verifieLe, Integrite resultat, PointDeChaine repere) {}
