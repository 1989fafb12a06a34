package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.RegleDeReport;

/**
 * What a campaign says of its credits once they were not used.
 *
 * @param retraitRendAe an engagement of an earlier year, once withdrawn, may be carried over like what lapsed
 */
public record ReglesDeFin(RegleDeReport report, boolean retraitRendAe) {}
