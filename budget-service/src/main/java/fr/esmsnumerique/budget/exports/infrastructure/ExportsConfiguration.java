package fr.esmsnumerique.budget.exports.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.exports.application.DemanderExport;
import fr.esmsnumerique.budget.exports.application.EffacerLesExports;
import fr.esmsnumerique.budget.exports.application.Exports;
import fr.esmsnumerique.budget.exports.application.ProductionDExport;
import fr.esmsnumerique.budget.exports.application.ProduireExport;
import fr.esmsnumerique.budget.exports.application.SourceDExport;
import fr.esmsnumerique.budget.exports.application.SourcesDExport;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.evenements.CollectionAEvenements;
import fr.esmsnumerique.support.evenements.Relais;
import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the exports together. */
@Configuration(proxyBeanMethods = false)
class ExportsConfiguration {

    @Bean
    CollectionAEvenements exportsAAnnoncer(MongoDatabase base) {
        return new CollectionAEvenements(base, MongoExports.COLLECTION);
    }

    /** The relay is made of the sources of events, one of which is the exports: asked for when one is ready. */
    @Bean
    Exports exports(MongoDatabase base, ObjectProvider<Relais> relais, Horloge horloge) {
        return new MongoExports(base, () -> relais.getObject().signaler(), horloge);
    }

    @Bean
    SourcesDExport sourcesDExport(List<SourceDExport> sources) {
        return new SourcesDExport(sources);
    }

    @Bean
    ProduireExport produireExport(
            SourcesDExport sources, Exports exports, @Value("${esms.exports.jours}") int jours, Horloge horloge) {
        return new ProduireExport(sources, exports, jours, horloge);
    }

    @Bean
    ExportsSpringBatch productionDExport(
            JobOperator operateur, JobRepository depot, Job export, Exports exports, ProduireExport produire) {
        return new ExportsSpringBatch(operateur, depot, export, exports, produire);
    }

    @Bean
    DemanderExport demanderExport(
            SourcesDExport sources,
            Exports exports,
            ProductionDExport production,
            @Value("${esms.exports.simultanes}") int simultanes,
            Horloge horloge) {
        return new DemanderExport(sources, exports, production, simultanes, horloge);
    }

    @Bean
    EffacerLesExports effacerLesExports(Exports exports) {
        return new EffacerLesExports(exports);
    }
}
