package fr.esmsnumerique.budget;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A database of its own for the service under test: contexts of earlier tests stay alive in the JVM, and their writers would remember what a shared one held. */
@TestConfiguration(proxyBeanMethods = false)
class BaseIsolee {

    @Bean
    MongoDatabase mongoDatabase() {
        return MongoDeTest.baseNeuve("budget");
    }
}
