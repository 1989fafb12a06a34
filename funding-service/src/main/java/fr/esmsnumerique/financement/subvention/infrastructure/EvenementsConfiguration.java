package fr.esmsnumerique.financement.subvention.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.support.evenements.CollectionAEvenements;
import fr.esmsnumerique.support.evenements.Relais;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Grants are a source of events. */
@Configuration(proxyBeanMethods = false)
class EvenementsConfiguration {

    @Bean
    CollectionAEvenements evenementsDesSubventions(MongoDatabase base) {
        return new CollectionAEvenements(base, SubventionDocument.COLLECTION);
    }

    @Bean
    SignalRelais signalRelais(ObjectProvider<Relais> relais) {
        return () -> relais.getObject().signaler();
    }
}
