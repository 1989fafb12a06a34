package fr.esmsnumerique.budget.traitement.infrastructure;

import fr.esmsnumerique.budget.traitement.application.MenerTache;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The job every task runs as: its partitions on a few threads. A killed process finds in the job repository which were finished. */
@Configuration(proxyBeanMethods = false)
class TacheJobConfiguration {

    static final String PARAMETRE_ID = "tache";
    private static final String PARTITION = "partition";
    private static final int FILS = 2;

    @Bean
    Job tache(
            JobRepository depot,
            PlatformTransactionManager transactions,
            Partitioner partitionsDeTache,
            MenerTache mener) {
        SimpleAsyncTaskExecutor fils = new SimpleAsyncTaskExecutor("tache-");
        fils.setConcurrencyLimit(FILS);
        Step partition = new StepBuilder("tache.partition", depot)
                .tasklet(
                        (contribution, contexte) -> {
                            if (!mener.traiter(id(contexte), partition(contexte))) {
                                contribution.getStepExecution().setTerminateOnly();
                            }
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
        Step partitions = new StepBuilder("tache.partitions", depot)
                .partitioner("tache.partition", partitionsDeTache)
                .step(partition)
                .taskExecutor(fils)
                .build();
        return new JobBuilder("tache", depot)
                .listener(new FinDeTache(mener))
                .start(partitions)
                .build();
    }

    @Bean
    @StepScope
    Partitioner partitionsDeTache(@Value("#{jobParameters['tache']}") String id, MenerTache mener) {
        return taille -> IntStream.range(0, mener.partitions(id).size())
                .boxed()
                .collect(Collectors.toMap(
                        rang -> "partition" + rang,
                        rang -> new ExecutionContext(
                                Map.of(PARTITION, mener.partitions(id).get(rang)))));
    }

    private static String id(ChunkContext contexte) {
        return String.valueOf(contexte.getStepContext().getJobParameters().get(PARAMETRE_ID));
    }

    private static String partition(ChunkContext contexte) {
        return String.valueOf(
                contexte.getStepContext().getStepExecutionContext().get(PARTITION));
    }

    /** Whatever the end, it is recorded and the next run may start. */
    private record FinDeTache(MenerTache mener) implements JobExecutionListener {

        @Override
        public void afterJob(JobExecution execution) {
            String id = String.valueOf(execution.getJobParameters().getString(PARAMETRE_ID));
            mener.clore(
                    id,
                    execution.getStatus() == BatchStatus.COMPLETED
                            ? ""
                            : "Une partie du traitement n'a pas pu être faite");
        }
    }
}
