package fr.esmsnumerique.budget.retrait;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.application.RetirerEngagement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Proposals beside the ledger, which knows nothing of them. */
@Configuration(proxyBeanMethods = false)
class RetraitConfiguration {

    @Bean
    Propositions propositionsDeRetrait(MongoDatabase base) {
        return new Propositions(base);
    }

    @Bean
    DeciderRetrait deciderRetrait(Registres registres, RetirerEngagement retirer) {
        return new DeciderRetrait(registres, retirer);
    }
}
