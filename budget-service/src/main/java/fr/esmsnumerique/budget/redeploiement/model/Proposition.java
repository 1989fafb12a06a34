package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import java.time.LocalDate;

/**
 * What is signed. It never changes: an error is a refusal and another proposal.
 *
 * @param jourReference day whose end fixes what was not engaged
 * @param decision reference of the decision that allows another day than the campaign's, or empty
 */
public record Proposition(Repartition repartition, LocalDate jourReference, String decision, String motif) {}
