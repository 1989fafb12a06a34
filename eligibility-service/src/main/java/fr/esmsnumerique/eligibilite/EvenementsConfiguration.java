package fr.esmsnumerique.eligibilite;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.support.evenements.CollectionAEvenements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collections whose documents carry events to relay. */
@Configuration(proxyBeanMethods = false)
class EvenementsConfiguration {

    @Bean
    CollectionAEvenements evenementsDesDossiers(MongoDatabase base) {
        return new CollectionAEvenements(base, "dossiers");
    }

    @Bean
    CollectionAEvenements evenementsDesCampagnes(MongoDatabase base) {
        return new CollectionAEvenements(base, "campagnes");
    }
}
