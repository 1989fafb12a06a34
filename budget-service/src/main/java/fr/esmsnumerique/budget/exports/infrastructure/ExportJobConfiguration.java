package fr.esmsnumerique.budget.exports.infrastructure;

import fr.esmsnumerique.budget.exports.application.ProduireExport;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The job each export runs as: one step, done again from its start by the process that takes it up. */
@Configuration(proxyBeanMethods = false)
class ExportJobConfiguration {

    static final String PARAMETRE_ID = "export";

    private static final Logger JOURNAL = LoggerFactory.getLogger(ExportJobConfiguration.class);

    /** Files written at the same time on one instance, whoever asked: the others wait their turn. */
    private static final int SIMULTANES = 2;

    @Bean
    Job export(JobRepository depot, PlatformTransactionManager transactions, ProduireExport produire) {
        Semaphore tours = new Semaphore(SIMULTANES, true);
        Step ecriture = new StepBuilder("export.ecriture", depot)
                .tasklet(
                        (contribution, contexte) -> {
                            tours.acquire();
                            try {
                                produire.produire(String.valueOf(contexte.getStepContext()
                                        .getJobParameters()
                                        .get(PARAMETRE_ID)));
                            } finally {
                                tours.release();
                            }
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
        return new JobBuilder("export", depot)
                .listener(new FinDExport(produire))
                .start(ecriture)
                .build();
    }

    /** An export that was not made says so; its owner is not told of the technical reason, the log is. */
    private record FinDExport(ProduireExport produire) implements JobExecutionListener {

        @Override
        public void afterJob(JobExecution execution) {
            String id = String.valueOf(execution.getJobParameters().getString(PARAMETRE_ID));
            execution.getAllFailureExceptions().forEach(echec -> JOURNAL.warn("export.non_produit : {}", id, echec));
            produire.clore(
                    id, "Le fichier n'a pas pu être produit. Reprenez l'export ; s'il échoue encore, signalez-le.");
        }
    }
}
