package fr.esmsnumerique.budget.consolidation.infrastructure;

import fr.esmsnumerique.budget.batch.ConduiteDeJob;
import fr.esmsnumerique.budget.consolidation.application.CloreConsolidation;
import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.application.Traitement;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Carries a consolidation out as a Spring Batch job, in steps that survive a restart. */
class TraitementSpringBatch implements Traitement {

    private final ConduiteDeJob conduite;

    TraitementSpringBatch(
            JobOperator operateur,
            JobRepository depot,
            Job consolidation,
            Consolidations consolidations,
            CloreConsolidation clore) {
        this.conduite = new ConduiteDeJob(
                operateur,
                depot,
                consolidation,
                ConsolidationJobConfiguration.PARAMETRE_ID,
                consolidations::enCours,
                clore::echouer);
    }

    @Override
    public void demarrer(String consolidationId) {
        conduite.demarrer(consolidationId);
    }

    @Override
    public void reprendre(String consolidationId) {
        conduite.reprendre(consolidationId);
    }

    @EventListener(ApplicationReadyEvent.class)
    void reprendreApresUnArret() {
        conduite.reprendreApresUnArret();
    }
}
