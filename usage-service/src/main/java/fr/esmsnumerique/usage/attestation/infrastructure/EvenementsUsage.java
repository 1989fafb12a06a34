package fr.esmsnumerique.usage.attestation.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.support.evenements.CollectionAEvenements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Projects carry the event of their attestation. */
@Configuration(proxyBeanMethods = false)
class EvenementsUsage {

    @Bean
    CollectionAEvenements projetsAEvenements(MongoDatabase base) {
        return new CollectionAEvenements(base, "projets");
    }
}
