package fr.esmsnumerique.budget.enveloppe.model.circuit;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import java.time.Instant;

/**
 * An ARS lets, or no longer lets, whoever programmed an application engage it. Without any, it may not.
 *
 * @param assouplie true when the same person may do both from now on
 * @param acte reference of the decision
 * @param le instant from which it counts
 */
public record DecisionSeparation(String id, boolean assouplie, Auteur par, String motif, String acte, Instant le) {}
