package fr.esmsnumerique.usage.certification.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.support.evenements.CollectionAEvenements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Certified, validated and returned months are told. */
@Configuration(proxyBeanMethods = false)
class EvenementsSuivis {

    @Bean
    CollectionAEvenements suivisAEvenements(MongoDatabase base) {
        return new CollectionAEvenements(base, "suivis");
    }
}
