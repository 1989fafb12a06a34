package fr.esmsnumerique.support.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.support.EsmsProperties;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One client per service on its own database. Writes are acknowledged by a majority and every operation is bounded in time: a timeout is an unknown outcome, to
 * be tried again with the same id.
 */
@Configuration(proxyBeanMethods = false)
public class MongoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    public MongoClient mongoClient(EsmsProperties esms) {
        long delaiMillis = esms.mongodb().delai().toMillis();
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(esms.mongodb().uri()))
                .applyToClusterSettings(c -> c.serverSelectionTimeout(delaiMillis, TimeUnit.MILLISECONDS))
                .timeout(delaiMillis, TimeUnit.MILLISECONDS)
                .writeConcern(WriteConcern.MAJORITY)
                .retryWrites(false)
                .build());
    }

    @Bean
    @ConditionalOnMissingBean
    public MongoDatabase mongoDatabase(MongoClient client, EsmsProperties esms) {
        return client.getDatabase("esms_" + esms.service());
    }

    @Bean
    HealthIndicator mongoHealthIndicator(MongoDatabase base) {
        return () -> {
            base.runCommand(new Document("ping", 1));
            return Health.up().build();
        };
    }
}
