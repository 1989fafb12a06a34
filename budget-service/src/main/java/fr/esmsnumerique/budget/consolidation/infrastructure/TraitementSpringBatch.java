package fr.esmsnumerique.budget.consolidation.infrastructure;

import fr.esmsnumerique.budget.consolidation.application.CloreConsolidation;
import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.application.Traitement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Starts the job, and after a kill takes up the run that was going: finished regions are not read again. */
class TraitementSpringBatch implements Traitement {

    private static final Logger JOURNAL = LoggerFactory.getLogger(TraitementSpringBatch.class);

    private final JobOperator operateur;
    private final JobRepository depot;
    private final Job consolidation;
    private final Consolidations consolidations;
    private final CloreConsolidation clore;

    TraitementSpringBatch(
            JobOperator operateur,
            JobRepository depot,
            Job consolidation,
            Consolidations consolidations,
            CloreConsolidation clore) {
        this.operateur = operateur;
        this.depot = depot;
        this.consolidation = consolidation;
        this.consolidations = consolidations;
        this.clore = clore;
    }

    @Override
    public void demarrer(String consolidationId) {
        try {
            operateur.start(consolidation, parametres(consolidationId));
        } catch (JobExecutionException refus) {
            clore.echouer(consolidationId, "Le traitement n'a pas démarré");
            throw new IllegalStateException(refus);
        }
    }

    /** A run another instance carried out is unknown to this one's repository: its regions are then all read again, to the same lines. */
    @Override
    public void reprendre(String consolidationId) {
        JobExecution derniere = depot.getLastJobExecution(consolidation.getName(), parametres(consolidationId));
        if (derniere == null) {
            demarrer(consolidationId);
            return;
        }
        try {
            operateur.restart(derniere);
        } catch (JobExecutionException refus) {
            clore.echouer(consolidationId, "Le traitement n'a pas pu reprendre");
            throw new IllegalStateException(refus);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void reprendreApresUnArret() {
        depot.findRunningJobExecutions(consolidation.getName()).forEach(this::reprendre);
        // A process killed between taking the right to run and starting the job leaves a run that nobody carries out.
        consolidations.enCours().stream().filter(id -> !estConnu(id)).forEach(this::demarrer);
    }

    private void reprendre(JobExecution interrompue) {
        try {
            JOURNAL.info("Reprise de la consolidation interrompue {}", interrompue.getJobParameters());
            operateur.restart(operateur.recover(interrompue));
        } catch (JobExecutionException refus) {
            String id = String.valueOf(
                    interrompue.getJobParameters().getString(ConsolidationJobConfiguration.PARAMETRE_ID));
            JOURNAL.error("La consolidation {} n'a pas pu reprendre", id, refus);
            clore.echouer(id, "Le traitement n'a pas pu reprendre après un arrêt");
        }
    }

    private boolean estConnu(String id) {
        return depot.getLastJobExecution(consolidation.getName(), parametres(id)) != null;
    }

    private static JobParameters parametres(String id) {
        return new JobParametersBuilder()
                .addString(ConsolidationJobConfiguration.PARAMETRE_ID, id)
                .toJobParameters();
    }
}
