package fr.esmsnumerique.usage.amenagement.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.support.evenements.CollectionAEvenements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adjustments carry the event of their decision. */
@Configuration(proxyBeanMethods = false)
class EvenementsAmenagements {

    @Bean
    CollectionAEvenements amenagementsAEvenements(MongoDatabase base) {
        return new CollectionAEvenements(base, "amenagements");
    }
}
