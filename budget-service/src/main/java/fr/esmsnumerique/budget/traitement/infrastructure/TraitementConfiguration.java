package fr.esmsnumerique.budget.traitement.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.enveloppe.application.ControlerIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import fr.esmsnumerique.budget.traitement.application.ConduireTache;
import fr.esmsnumerique.budget.traitement.application.ControlerLesGrandsLivres;
import fr.esmsnumerique.budget.traitement.application.LancerTache;
import fr.esmsnumerique.budget.traitement.application.MenerTache;
import fr.esmsnumerique.budget.traitement.application.Tache;
import fr.esmsnumerique.budget.traitement.application.Taches;
import fr.esmsnumerique.budget.traitement.application.TraitementDeTache;
import fr.esmsnumerique.kernel.Horloge;
import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the tasks together. */
@Configuration(proxyBeanMethods = false)
class TraitementConfiguration {

    @Bean
    Taches taches(MongoDatabase base) {
        return new MongoTaches(base);
    }

    @Bean
    ControlerLesGrandsLivres controlerLesGrandsLivres(Enveloppes enveloppes, ControlerIntegrite controler) {
        return new ControlerLesGrandsLivres(enveloppes, controler);
    }

    @Bean
    MenerTache menerTache(List<Tache> connues, Taches taches, Horloge horloge) {
        return new MenerTache(connues, taches, horloge);
    }

    @Bean
    TacheSpringBatch traitementDeTache(
            JobOperator operateur, JobRepository depot, Job tache, Taches taches, MenerTache mener) {
        return new TacheSpringBatch(operateur, depot, tache, taches, mener);
    }

    @Bean
    LancerTache lancerTache(List<Tache> connues, Taches taches, TraitementDeTache traitement, Horloge horloge) {
        return new LancerTache(connues, taches, traitement, horloge);
    }

    @Bean
    ConduireTache conduireTache(Taches taches, TraitementDeTache traitement) {
        return new ConduireTache(taches, traitement);
    }

    @Bean
    TachesPlanifiees tachesPlanifiees(LancerTache lancer, ConduireTache conduire) {
        return new TachesPlanifiees(lancer, conduire);
    }
}
