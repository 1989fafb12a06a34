package fr.esmsnumerique.financement;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A database of their own for the tests that share one service. */
@TestConfiguration(proxyBeanMethods = false)
class BaseNeuve {

    @Bean
    MongoDatabase base() {
        return MongoDeTest.baseNeuve("financement");
    }
}
