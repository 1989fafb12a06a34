package fr.esmsnumerique.budget.consolidation.application;

import fr.esmsnumerique.budget.batch.ConduireExecution;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;

/** Of consolidations: one at a time for each envelope. */
public class ConduireConsolidation extends ConduireExecution<EnveloppeId, Execution> {

    public ConduireConsolidation(Consolidations consolidations, Traitement traitement) {
        super(
                consolidations,
                Execution::enveloppe,
                Execution::peutReprendre,
                Execution::reprise,
                traitement::reprendre);
    }
}
