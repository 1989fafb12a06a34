package fr.esmsnumerique.budget;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Other test classes of this JVM drop the service's usual database; this one lives as long as its context. */
@TestConfiguration(proxyBeanMethods = false)
class BaseDuLivreEnLigne {

    @Bean
    MongoDatabase base(MongoClient client) {
        return client.getDatabase(LivreEnLigne.BASE.getName());
    }
}
