package fr.esmsnumerique.budget.batch;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** Starts a job whose only parameter is the name of its run, and after a kill takes up the run that was going: finished partitions are not done again. */
public final class ConduiteDeJob {

    private static final Logger JOURNAL = LoggerFactory.getLogger(ConduiteDeJob.class);

    private final JobOperator operateur;
    private final JobRepository depot;
    private final Job job;
    private final String parametre;
    private final Supplier<List<String>> enCours;
    private final BiConsumer<String, String> echouer;

    /**
     * @param parametre that names the run
     * @param enCours runs that hold a right to run, whoever carries them out
     * @param echouer records why a run could not go on
     */
    public ConduiteDeJob(
            JobOperator operateur,
            JobRepository depot,
            Job job,
            String parametre,
            Supplier<List<String>> enCours,
            BiConsumer<String, String> echouer) {
        this.operateur = operateur;
        this.depot = depot;
        this.job = job;
        this.parametre = parametre;
        this.enCours = enCours;
        this.echouer = echouer;
    }

    public void demarrer(String id) {
        try {
            oublierSansExecution(parametres(id));
            operateur.start(job, parametres(id));
        } catch (JobExecutionException | RuntimeException refus) {
            echouer.accept(id, "Le traitement n'a pas démarré");
            throw new IllegalStateException(refus);
        }
    }

    /** A run another instance carried out is unknown to this one's repository: its partitions are then all done again, to the same results. */
    public void reprendre(String id) {
        JobExecution derniere = depot.getLastJobExecution(job.getName(), parametres(id));
        if (derniere == null) {
            demarrer(id);
            return;
        }
        try {
            operateur.restart(derniere);
        } catch (JobExecutionException | RuntimeException refus) {
            echouer.accept(id, "Le traitement n'a pas pu reprendre");
            throw new IllegalStateException(refus);
        }
    }

    public void reprendreApresUnArret() {
        depot.findRunningJobExecutions(job.getName()).forEach(this::reprendre);
        // A process killed between taking the right to run and starting the job leaves a run that nobody carries out.
        enCours.get().stream().filter(id -> !estConnu(id)).forEach(this::demarrer);
    }

    private void reprendre(JobExecution interrompue) {
        try {
            JOURNAL.info("Reprise du traitement interrompu {}", interrompue.getJobParameters());
            operateur.restart(operateur.recover(interrompue));
        } catch (JobExecutionException refus) {
            String id = String.valueOf(interrompue.getJobParameters().getString(parametre));
            JOURNAL.error("Le traitement {} n'a pas pu reprendre", id, refus);
            echouer.accept(id, "Le traitement n'a pas pu reprendre après un arrêt");
        }
    }

    /** Left by a process killed between both records: nothing was done, and it could neither be started nor restarted. */
    private void oublierSansExecution(JobParameters parametres) {
        JobInstance instance = depot.getJobInstance(job.getName(), parametres);
        if (instance != null && depot.getLastJobExecution(job.getName(), parametres) == null) {
            depot.deleteJobInstance(instance);
        }
    }

    private boolean estConnu(String id) {
        return depot.getLastJobExecution(job.getName(), parametres(id)) != null;
    }

    private JobParameters parametres(String id) {
        return new JobParametersBuilder().addString(parametre, id).toJobParameters();
    }
}
