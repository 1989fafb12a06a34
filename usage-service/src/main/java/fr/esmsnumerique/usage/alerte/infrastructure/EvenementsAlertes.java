package fr.esmsnumerique.usage.alerte.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.support.evenements.CollectionAEvenements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Alerts carry their event. */
@Configuration(proxyBeanMethods = false)
class EvenementsAlertes {

    @Bean
    CollectionAEvenements alertesAEvenements(MongoDatabase base) {
        return new CollectionAEvenements(base, "alertes");
    }
}
