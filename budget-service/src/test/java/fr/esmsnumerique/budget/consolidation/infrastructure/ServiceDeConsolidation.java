package fr.esmsnumerique.budget.consolidation.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.consolidation.application.AssemblerTableau;
import fr.esmsnumerique.budget.consolidation.application.CloreConsolidation;
import fr.esmsnumerique.budget.consolidation.application.ConduireConsolidation;
import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.application.ConsoliderRegion;
import fr.esmsnumerique.budget.consolidation.application.LancerConsolidation;
import fr.esmsnumerique.budget.consolidation.application.Traitement;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The real job, as the application puts it together, on the world of a test and a job repository in a file. Left aside by the scan of other tests. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ConsolidationJobConfiguration.class, JobRepositorySchema.class})
class ServiceDeConsolidation {

    @Bean
    DataSource dataSource(Path dossier) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + dossier.resolve("consolidation") + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    Consolidations consolidations(MongoDatabase base) {
        return new MongoConsolidations(base);
    }

    @Bean
    ConsoliderRegion consoliderRegion(MondeDeConsolidation monde, Consolidations consolidations) {
        return new ConsoliderRegion(monde.livre, monde, consolidations);
    }

    @Bean
    AssemblerTableau assemblerTableau(MondeDeConsolidation monde, Consolidations consolidations) {
        return new AssemblerTableau(monde.livre, consolidations);
    }

    @Bean
    CloreConsolidation clore(Consolidations consolidations) {
        return new CloreConsolidation(consolidations, MondeDeConsolidation.HORLOGE);
    }

    @Bean
    TraitementSpringBatch traitement(
            JobOperator operateur,
            JobRepository depot,
            Job job,
            Consolidations consolidations,
            CloreConsolidation clore) {
        return new TraitementSpringBatch(operateur, depot, job, consolidations, clore);
    }

    @Bean
    ConduireConsolidation conduire(Consolidations consolidations, Traitement traitement) {
        return new ConduireConsolidation(consolidations, traitement);
    }

    @Bean
    LancerConsolidation lancer(MondeDeConsolidation monde, Consolidations consolidations, Traitement traitement) {
        return new LancerConsolidation(monde.livre, consolidations, traitement, MondeDeConsolidation.HORLOGE);
    }
}
