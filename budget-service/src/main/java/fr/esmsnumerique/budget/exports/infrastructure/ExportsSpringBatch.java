package fr.esmsnumerique.budget.exports.infrastructure;

import fr.esmsnumerique.budget.batch.ConduiteDeJob;
import fr.esmsnumerique.budget.exports.application.Exports;
import fr.esmsnumerique.budget.exports.application.ProductionDExport;
import fr.esmsnumerique.budget.exports.application.ProduireExport;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Makes exports as Spring Batch jobs. */
class ExportsSpringBatch implements ProductionDExport {

    private final ConduiteDeJob conduite;

    ExportsSpringBatch(
            JobOperator operateur, JobRepository depot, Job export, Exports exports, ProduireExport produire) {
        this.conduite = new ConduiteDeJob(
                operateur, depot, export, ExportJobConfiguration.PARAMETRE_ID, exports::enCours, produire::clore);
    }

    @Override
    public void demarrer(String id) {
        conduite.demarrer(id);
    }

    @Override
    public void reprendre(String id) {
        conduite.reprendre(id);
    }

    @EventListener(ApplicationReadyEvent.class)
    void reprendreApresUnArret() {
        conduite.reprendreApresUnArret();
    }
}
