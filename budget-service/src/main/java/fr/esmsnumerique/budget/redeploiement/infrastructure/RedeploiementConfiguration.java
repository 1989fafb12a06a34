package fr.esmsnumerique.budget.redeploiement.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.Financements;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.budget.redeploiement.application.Conduite;
import fr.esmsnumerique.budget.redeploiement.application.ConseillerRedeploiement;
import fr.esmsnumerique.budget.redeploiement.application.ConsulterRedeploiements;
import fr.esmsnumerique.budget.redeploiement.application.ProposerRedeploiement;
import fr.esmsnumerique.budget.redeploiement.application.RefuserRedeploiement;
import fr.esmsnumerique.budget.redeploiement.application.ReprendreRedeploiements;
import fr.esmsnumerique.budget.redeploiement.application.SignerRedeploiement;
import fr.esmsnumerique.budget.redeploiement.application.SimulerRedeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiements;
import fr.esmsnumerique.kernel.Horloge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Assembles the redeployments. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RedeploiementConfiguration {

    @Bean
    Redeploiements redeploiements(MongoDatabase base) {
        return new MongoRedeploiements(base);
    }

    @Bean
    ConseillerRedeploiement conseillerRedeploiement(Registres registres, Financements financements) {
        return new ConseillerRedeploiement(registres, financements);
    }

    @Bean
    Conduite conduite(Registres registres, Redeploiements redeploiements, Horloge horloge) {
        return new Conduite(registres, redeploiements, horloge, Horloge.systeme());
    }

    @Bean
    ProposerRedeploiement proposerRedeploiement(
            Registres registres, Redeploiements redeploiements, ParametresBudget parametres, Horloge horloge) {
        return new ProposerRedeploiement(registres, redeploiements, parametres, horloge);
    }

    @Bean
    SignerRedeploiement signerRedeploiement(Redeploiements redeploiements, Conduite conduite) {
        return new SignerRedeploiement(redeploiements, conduite);
    }

    @Bean
    RefuserRedeploiement refuserRedeploiement(Redeploiements redeploiements, Conduite conduite, Horloge horloge) {
        return new RefuserRedeploiement(redeploiements, conduite, horloge);
    }

    @Bean
    ConsulterRedeploiements consulterRedeploiements(
            Redeploiements redeploiements,
            Conduite conduite,
            Registres registres,
            ParametresBudget parametres,
            Horloge horloge) {
        return new ConsulterRedeploiements(redeploiements, conduite, registres, parametres, horloge);
    }

    @Bean
    SimulerRedeploiement simulerRedeploiement(
            Registres registres,
            Redeploiements redeploiements,
            Financements financements,
            ParametresBudget parametres,
            Horloge horloge) {
        return new SimulerRedeploiement(registres, redeploiements, financements, parametres, horloge);
    }

    @Bean
    RepriseDesRedeploiements repriseDesRedeploiements(Redeploiements redeploiements, Conduite conduite) {
        return new RepriseDesRedeploiements(new ReprendreRedeploiements(redeploiements, conduite));
    }
}
