package fr.esmsnumerique.financement;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Another one, for the tests on documents. */
@TestConfiguration(proxyBeanMethods = false)
class BaseDeDocuments {

    @Bean
    MongoDatabase base() {
        return MongoDeTest.baseNeuve("documents");
    }
}
