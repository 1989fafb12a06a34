package fr.esmsnumerique.budget.consolidation.infrastructure;

import fr.esmsnumerique.budget.consolidation.application.AssemblerTableau;
import fr.esmsnumerique.budget.consolidation.application.CloreConsolidation;
import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.application.ConsoliderRegion;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.kernel.Region;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job: one partition per region on a few threads, then the table. The job repository is a file (H2), so that a killed process finds which regions were finished;
 * the lines themselves are in MongoDB, one idempotent document per run and region.
 */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing(taskExecutorRef = "lancementEnFond")
@EnableJdbcJobRepository
class ConsolidationJobConfiguration {

    static final String PARAMETRE_ID = "consolidation";
    private static final String REGION = "region";
    private static final int FILS = 3;

    @Bean
    TaskExecutor lancementEnFond() {
        return new SimpleAsyncTaskExecutor("consolidation-");
    }

    @Bean
    Job consolidation(JobRepository depot, Step regions, Step tableau, CloreConsolidation clore) {
        return new JobBuilder("consolidation", depot)
                .listener(new FinDeConsolidation(clore))
                .start(regions)
                .next(tableau)
                .build();
    }

    @Bean
    Step regions(JobRepository depot, Step region) {
        SimpleAsyncTaskExecutor fils = new SimpleAsyncTaskExecutor("region-");
        fils.setConcurrencyLimit(FILS);
        return new StepBuilder("regions", depot)
                .partitioner("region", parRegion())
                .step(region)
                .gridSize(Region.values().length)
                .taskExecutor(fils)
                .build();
    }

    @Bean
    Step region(
            JobRepository depot,
            PlatformTransactionManager transactions,
            ConsoliderRegion consolider,
            Consolidations consolidations) {
        return new StepBuilder("region", depot)
                .tasklet(
                        (contribution, contexte) -> {
                            Execution execution = execution(contexte, consolidations);
                            if (execution.arretDemande()) {
                                contribution.getStepExecution().setTerminateOnly();
                                return RepeatStatus.FINISHED;
                            }
                            contribution.incrementWriteCount(consolider.consolider(execution, region(contexte)));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Step tableau(
            JobRepository depot,
            PlatformTransactionManager transactions,
            AssemblerTableau assembler,
            Consolidations consolidations) {
        return new StepBuilder("tableau", depot)
                .tasklet(
                        (contribution, contexte) -> {
                            assembler.assembler(execution(contexte, consolidations));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private static Partitioner parRegion() {
        return taille -> Arrays.stream(Region.values())
                .collect(Collectors.toMap(Region::code, r -> new ExecutionContext(Map.of(REGION, r.code()))));
    }

    private static Region region(ChunkContext contexte) {
        Object code = contexte.getStepContext().getStepExecutionContext().get(REGION);
        return Region.deCode(String.valueOf(code)).orElseThrow();
    }

    private static Execution execution(ChunkContext contexte, Consolidations consolidations) {
        Object id = contexte.getStepContext().getJobParameters().get(PARAMETRE_ID);
        return consolidations.lire(String.valueOf(id)).orElseThrow();
    }

    /** Whatever the end, it is recorded and the next run may start. */
    private record FinDeConsolidation(CloreConsolidation clore) implements JobExecutionListener {

        @Override
        public void afterJob(org.springframework.batch.core.job.JobExecution execution) {
            String id = String.valueOf(execution.getJobParameters().getString(PARAMETRE_ID));
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                clore.terminer(id);
            } else {
                clore.echouer(id, raison(execution));
            }
        }

        private static String raison(org.springframework.batch.core.job.JobExecution execution) {
            return execution.getAllFailureExceptions().stream()
                    .map(e -> String.valueOf(e.getMessage()))
                    .findFirst()
                    .orElse("Une région n'a pas pu être lue");
        }
    }
}
