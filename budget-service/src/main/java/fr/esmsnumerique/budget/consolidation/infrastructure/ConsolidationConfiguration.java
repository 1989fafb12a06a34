package fr.esmsnumerique.budget.consolidation.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.consolidation.application.AssemblerTableau;
import fr.esmsnumerique.budget.consolidation.application.CalendrierDesEnveloppes;
import fr.esmsnumerique.budget.consolidation.application.CloreConsolidation;
import fr.esmsnumerique.budget.consolidation.application.ConduireConsolidation;
import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.application.ConsoliderFinDeJour;
import fr.esmsnumerique.budget.consolidation.application.ConsoliderRegion;
import fr.esmsnumerique.budget.consolidation.application.Extraits;
import fr.esmsnumerique.budget.consolidation.application.GrandLivre;
import fr.esmsnumerique.budget.consolidation.application.LancerConsolidation;
import fr.esmsnumerique.budget.consolidation.application.Traitement;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import fr.esmsnumerique.budget.enveloppe.model.PaiementsRefuses;
import fr.esmsnumerique.budget.usages.application.ExtraitsMensuels;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.clients.AppelsServices;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the consolidation together. */
@Configuration(proxyBeanMethods = false)
class ConsolidationConfiguration {

    @Bean
    GrandLivre grandLivre(Registres registres, PaiementsRefuses refuses) {
        return new GrandLivreDesRegistres(registres, refuses);
    }

    @Bean
    Consolidations consolidations(MongoDatabase base) {
        return new MongoConsolidations(base);
    }

    @Bean
    Extraits extraits(AppelsServices appels, MongoDatabase base, CampagnesRecues campagnes) {
        return new HttpExtraits(
                appels,
                new ExtraitsGardes(base),
                campagne -> campagnes.parametres(campagne).empreinte());
    }

    @Bean
    ExtraitsMensuels extraitsMensuels(AppelsServices appels, MongoDatabase base) {
        return new HttpExtraitsMensuels(new TelechargerExtrait(appels), new ExtraitsGardes(base));
    }

    @Bean
    ConsoliderRegion consoliderRegion(GrandLivre livre, Extraits extraits, Consolidations consolidations) {
        return new ConsoliderRegion(livre, extraits, consolidations);
    }

    @Bean
    AssemblerTableau assemblerTableau(GrandLivre livre, Consolidations consolidations) {
        return new AssemblerTableau(livre, consolidations);
    }

    @Bean
    CloreConsolidation cloreConsolidation(Consolidations consolidations, Horloge horloge) {
        return new CloreConsolidation(consolidations, horloge);
    }

    @Bean
    TraitementSpringBatch traitement(
            JobOperator operateur,
            JobRepository depot,
            Job consolidation,
            Consolidations consolidations,
            CloreConsolidation clore) {
        return new TraitementSpringBatch(operateur, depot, consolidation, consolidations, clore);
    }

    @Bean
    LancerConsolidation lancerConsolidation(
            GrandLivre livre, Consolidations consolidations, Traitement traitement, Horloge horloge) {
        return new LancerConsolidation(livre, consolidations, traitement, horloge);
    }

    @Bean
    ConduireConsolidation conduireConsolidation(Consolidations consolidations, Traitement traitement) {
        return new ConduireConsolidation(consolidations, traitement);
    }

    @Bean
    CalendrierDesEnveloppes calendrierDesEnveloppes(Enveloppes enveloppes, CampagnesRecues campagnes) {
        return new CalendrierParLaCampagne(enveloppes, campagnes);
    }

    @Bean
    FinDeJour finDeJour(
            CalendrierDesEnveloppes calendrier,
            LancerConsolidation lancer,
            ConduireConsolidation conduire,
            Horloge horloge) {
        return new FinDeJour(new ConsoliderFinDeJour(calendrier, lancer, conduire, horloge));
    }
}
