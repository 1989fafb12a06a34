package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import java.time.Instant;

/**
 * A step of the life of a redeployment.
 *
 * @param motif reason given, may be empty
 * @param cle idempotency key of the demand that made it, empty when it is not known: the same demand again gets the same answer
 */
public record Etape(Instant le, Auteur auteur, EtatRedeploiement etat, String motif, String cle) {}
