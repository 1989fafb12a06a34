package fr.esmsnumerique.budget.calendrier.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.calendrier.application.Calendrier;
import fr.esmsnumerique.budget.calendrier.application.EcheancesDesVoisins;
import fr.esmsnumerique.budget.calendrier.application.RappelerLesEcheances;
import fr.esmsnumerique.budget.calendrier.application.Rappels;
import fr.esmsnumerique.budget.calendrier.application.SourceDEcheances;
import fr.esmsnumerique.budget.calendrier.model.Paliers;
import fr.esmsnumerique.budget.enveloppe.application.AlerterSurLaDecheance;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.clients.AppelsServices;
import fr.esmsnumerique.support.evenements.CollectionAEvenements;
import fr.esmsnumerique.support.evenements.Relais;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the calendar together. */
@Configuration(proxyBeanMethods = false)
class CalendrierConfiguration {

    @Bean
    SourceDEcheances echeancesDeCampagne(Enveloppes enveloppes, CampagnesRecues campagnes) {
        return new EcheancesDeCampagne(enveloppes, campagnes);
    }

    @Bean
    SourceDEcheances echeancesDuLivre(Enveloppes enveloppes, AlerterSurLaDecheance alerter) {
        return new EcheancesDuLivre(enveloppes, alerter);
    }

    @Bean
    EcheancesDesVoisins echeancesDesVoisins(AppelsServices appels, MongoDatabase base) {
        return new HttpEcheancesDesVoisins(appels, base);
    }

    @Bean
    Calendrier calendrier(List<SourceDEcheances> sources) {
        return new Calendrier(sources);
    }

    @Bean
    CollectionAEvenements rappelsAEnvoyer(MongoDatabase base) {
        return new CollectionAEvenements(base, MongoRappels.COLLECTION);
    }

    /** The relay is made of the sources of events, one of which is the reminders: asked for when a reminder is given. */
    @Bean
    Rappels rappels(MongoDatabase base, ObjectProvider<Relais> relais, Horloge horloge) {
        return new MongoRappels(base, () -> relais.getObject().signaler(), horloge);
    }

    @Bean
    RappelerLesEcheances rappelerLesEcheances(
            Calendrier calendrier,
            EcheancesDesVoisins voisins,
            Rappels rappels,
            @Value("${esms.rappels.paliers}") List<Integer> paliers,
            Horloge horloge) {
        return new RappelerLesEcheances(calendrier, voisins, rappels, new Paliers(paliers), horloge);
    }
}
