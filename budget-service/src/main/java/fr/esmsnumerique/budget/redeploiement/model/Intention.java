package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import java.time.Instant;

/**
 * A signature or a refusal kept before its mouvement is written: if the process dies in between, somebody else completes it in the name of its author.
 *
 * @param deposeeLe system instant, not the ledger's: only tells whether its process may still be at work
 * @param cle idempotency key of the demand
 */
public record Intention(Geste geste, Auteur auteur, Instant deposeeLe, String cle) {}
