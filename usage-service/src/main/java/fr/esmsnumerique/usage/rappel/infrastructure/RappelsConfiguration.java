package fr.esmsnumerique.usage.rappel.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.support.evenements.CollectionAEvenements;
import fr.esmsnumerique.usage.rappel.application.EmettreRappels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminders go out every night. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RappelsConfiguration {

    @Bean
    CollectionAEvenements rappelsAEvenements(MongoDatabase base) {
        return new CollectionAEvenements(base, MongoRappels.COLLECTION);
    }

    /** A night that fails is made up for by the next one: what was told stays told. */
    @Component
    static class RappelsNocturnes {

        private static final Logger JOURNAL = LoggerFactory.getLogger(RappelsNocturnes.class);

        private final EmettreRappels emettre;

        RappelsNocturnes(EmettreRappels emettre) {
            this.emettre = emettre;
        }

        @Scheduled(cron = "${esms.rappels.cron}", zone = "Europe/Paris")
        void emettre() {
            JOURNAL.info("Rappels d'usage : {}", emettre.executer());
        }
    }
}
