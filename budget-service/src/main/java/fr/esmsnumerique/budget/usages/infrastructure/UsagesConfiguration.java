package fr.esmsnumerique.budget.usages.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.usages.application.ConsoliderLesUsages;
import fr.esmsnumerique.budget.usages.application.ExtraitsMensuels;
import fr.esmsnumerique.budget.usages.application.UsagesConsolides;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the consolidation of usages together. */
@Configuration(proxyBeanMethods = false)
class UsagesConfiguration {

    @Bean
    UsagesConsolides usagesConsolides(MongoDatabase base) {
        return new MongoUsagesConsolides(base);
    }

    @Bean
    ConsoliderLesUsages consoliderLesUsages(
            ExtraitsMensuels extraits, UsagesConsolides usages, @Value("${esms.usages.mois}") int mois) {
        return new ConsoliderLesUsages(extraits, usages, mois);
    }
}
