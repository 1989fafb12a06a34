package fr.esmsnumerique.budget.enveloppe.infrastructure;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.enveloppe.application.AlerterSurLaDecheance;
import fr.esmsnumerique.budget.enveloppe.application.CloreExercice;
import fr.esmsnumerique.budget.enveloppe.application.ControlerIntegrite;
import fr.esmsnumerique.budget.enveloppe.application.CorrigerMouvement;
import fr.esmsnumerique.budget.enveloppe.application.DeprogrammerDossier;
import fr.esmsnumerique.budget.enveloppe.application.EngagerDossier;
import fr.esmsnumerique.budget.enveloppe.application.EnregistrerPaiement;
import fr.esmsnumerique.budget.enveloppe.application.EnregistrerSaisie;
import fr.esmsnumerique.budget.enveloppe.application.EtablirPreuve;
import fr.esmsnumerique.budget.enveloppe.application.NotifierRegion;
import fr.esmsnumerique.budget.enveloppe.application.OuvrirEnveloppe;
import fr.esmsnumerique.budget.enveloppe.application.ProgrammerDossier;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.application.ReglerCircuit;
import fr.esmsnumerique.budget.enveloppe.application.ReporterCredits;
import fr.esmsnumerique.budget.enveloppe.application.ReprogrammerDossier;
import fr.esmsnumerique.budget.enveloppe.application.RetirerEngagement;
import fr.esmsnumerique.budget.enveloppe.application.VerifierIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.ControlesIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import fr.esmsnumerique.budget.enveloppe.model.Financements;
import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.PaiementsRefuses;
import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitsEngagement;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisiesGestionnaire;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.clients.AppelsServices;
import fr.esmsnumerique.support.evenements.Relais;
import fr.esmsnumerique.support.idempotence.OperationsRetenues;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Assembles the ledger: the model and the use cases know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EnveloppeConfiguration {

    /** Each mouvement keeps the key of its demand: the hottest command does not pay for a second memory. */
    @Bean
    OperationsRetenues operationsRetenues() {
        return new OperationsRetenues(Set.of("/api/budget/v1/engagements"));
    }

    @Bean
    Journal journal(MongoDatabase base) {
        return new MongoJournal(base);
    }

    @Bean
    Enveloppes enveloppes(MongoDatabase base) {
        return new MongoEnveloppes(base);
    }

    @Bean
    Financements financements(AppelsServices appels, MongoDatabase base) {
        return new FinancementsDistants(appels, base);
    }

    @Bean
    ParametresBudget parametresBudget(CampagnesRecues campagnes) {
        return new ParametresDeCampagne(campagnes);
    }

    @Bean
    PaiementsRefuses paiementsRefuses(MongoDatabase base) {
        return new MongoPaiementsRefuses(base);
    }

    @Bean
    Registres registres(Enveloppes enveloppes, Journal journal, Horloge horloge) {
        return new Registres(enveloppes, journal, horloge);
    }

    @Bean
    FluxDuGrandLivre fluxDuGrandLivre(Registres registres, MongoDatabase base) {
        return new FluxDuGrandLivre(registres, base);
    }

    @Bean
    OuvrirEnveloppe ouvrirEnveloppe(Registres registres, ParametresBudget parametres, Horloge horloge) {
        return new OuvrirEnveloppe(registres, parametres, horloge);
    }

    @Bean
    NotifierRegion notifierRegion(Registres registres) {
        return new NotifierRegion(registres);
    }

    @Bean
    ProgrammerDossier programmerDossier(
            Registres registres, Financements financements, ParametresBudget parametres, Horloge horloge) {
        return new ProgrammerDossier(registres, financements, parametres, horloge);
    }

    @Bean
    DeprogrammerDossier deprogrammerDossier(Registres registres) {
        return new DeprogrammerDossier(registres);
    }

    @Bean
    ReprogrammerDossier reprogrammerDossier(
            Registres registres, Financements financements, ParametresBudget parametres, Horloge horloge) {
        return new ReprogrammerDossier(registres, financements, parametres, horloge);
    }

    @Bean
    CircuitsEngagement circuitsEngagement(MongoDatabase base) {
        return new MongoCircuitsEngagement(base);
    }

    @Bean
    ReglerCircuit reglerCircuit(CircuitsEngagement circuits) {
        return new ReglerCircuit(circuits);
    }

    @Bean
    EngagerDossier engagerDossier(
            Registres registres,
            Financements financements,
            CircuitsEngagement circuits,
            ParametresBudget parametres,
            Horloge horloge,
            Relais relais) {
        return new EngagerDossier(registres, financements, circuits, parametres, horloge, relais::signaler);
    }

    @Bean
    RetirerEngagement retirerEngagement(
            Registres registres, ParametresBudget parametres, Horloge horloge, Relais relais) {
        return new RetirerEngagement(registres, parametres, horloge, relais::signaler);
    }

    @Bean
    CloreExercice cloreExercice(Registres registres) {
        return new CloreExercice(registres);
    }

    @Bean
    ReporterCredits reporterCredits(Registres registres, ParametresBudget parametres, Horloge horloge) {
        return new ReporterCredits(registres, parametres, horloge);
    }

    @Bean
    SaisiesGestionnaire saisiesGestionnaire(MongoDatabase base) {
        return new MongoSaisiesGestionnaire(base);
    }

    @Bean
    EnregistrerSaisie enregistrerSaisie(Registres registres, SaisiesGestionnaire saisies, Horloge horloge) {
        return new EnregistrerSaisie(registres, saisies, horloge);
    }

    @Bean
    AlerterSurLaDecheance alerterSurLaDecheance(
            Registres registres, SaisiesGestionnaire saisies, ParametresBudget parametres, Horloge horloge) {
        return new AlerterSurLaDecheance(registres, saisies, parametres, horloge);
    }

    @Bean
    RepriseDesReports repriseDesReports(ReporterCredits reporter) {
        return new RepriseDesReports(reporter);
    }

    @Bean
    CorrigerMouvement corrigerMouvement(Registres registres) {
        return new CorrigerMouvement(registres);
    }

    @Bean
    EnregistrerPaiement enregistrerPaiement(Registres registres, PaiementsRefuses refuses) {
        return new EnregistrerPaiement(registres, refuses);
    }

    @Bean
    EvenementsRecus evenementsRecus(EnregistrerPaiement enregistrerPaiement, Financements financements) {
        return new EvenementsRecus(enregistrerPaiement, financements);
    }

    @Bean
    VerifierIntegrite verifierIntegrite(Journal journal) {
        return new VerifierIntegrite(journal);
    }

    @Bean
    ControlesIntegrite controlesIntegrite(MongoDatabase base) {
        return new MongoControlesIntegrite(base);
    }

    @Bean
    ControlerIntegrite controlerIntegrite(
            VerifierIntegrite verifier,
            Registres registres,
            ControlesIntegrite controles,
            MeterRegistry mesures,
            Horloge horloge) {
        return new ControlerIntegrite(verifier, registres, controles, new SignalIntegrite(mesures), horloge);
    }

    @Bean
    EtablirPreuve etablirPreuve(Journal journal, Horloge horloge) {
        return new EtablirPreuve(journal, horloge);
    }
}
