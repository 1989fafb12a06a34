package fr.esmsnumerique.budget.traitement.application;

import fr.esmsnumerique.budget.batch.ConduireExecution;
import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import fr.esmsnumerique.budget.traitement.model.TypeDeTache;

/** Of tasks: one at a time of each type. */
public class ConduireTache extends ConduireExecution<TypeDeTache, ExecutionDeTache> {

    public ConduireTache(Taches suivies, TraitementDeTache traitement) {
        super(
                suivies,
                ExecutionDeTache::type,
                ExecutionDeTache::peutReprendre,
                ExecutionDeTache::reprise,
                traitement::reprendre);
    }
}
