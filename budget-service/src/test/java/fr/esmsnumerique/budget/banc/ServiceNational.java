package fr.esmsnumerique.budget.banc;

import fr.esmsnumerique.budget.BudgetServiceApplication;
import fr.esmsnumerique.budget.donnees.DonneesNationales;
import fr.esmsnumerique.budget.donnees.MouvementsNationaux;
import fr.esmsnumerique.budget.donnees.MouvementsNationaux.Ordre;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service's own Boot application on the embedded store, its ledger filled with the nation's year through its own writer, then asked over HTTP with a token. */
final class ServiceNational implements AutoCloseable {

    private static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    private static final Auteur FINANCIER = new Auteur("banc-financier", "Banc de consolidation");
    private static final Auteur DECIDEUR = new Auteur("banc-decideur", "Banc de consolidation");

    private final ConfigurableApplicationContext application;
    private final ClientNational client;

    ServiceNational(String uriMagasin, String voisins) throws IOException {
        this(uriMagasin, voisins, "jdbc:h2:mem:banc" + System.nanoTime());
    }

    /** @param depot job repository: in a file, another process goes on with what this one was doing */
    ServiceNational(String uriMagasin, String voisins, String depot) throws IOException {
        LivreParHttp.publier(uriMagasin, List.of("G25"));
        List<String> reglages = new ArrayList<>(List.of(
                "--server.port=0",
                "--esms.demo=true",
                "--esms.horloge=2025-01-20T08:00:00Z",
                "--esms.mongodb.uri=" + uriMagasin,
                "--esms.identite.url=" + IDENTITE.url(),
                "--esms.consolidation.cron=-",
                "--esms.integrite.cron=-",
                "--esms.evenements.abonnes.[engagement.effectue]=",
                "--spring.datasource.url=" + depot,
                "--logging.level.root=WARN"));
        for (String service : List.of("eligibilite", "financement", "usage", "notification")) {
            reglages.add("--esms.services." + service + "=" + voisins);
        }
        application = SpringApplication.run(BudgetServiceApplication.class, reglages.toArray(String[]::new));
        client = new ClientNational(
                "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port")
                        + "/api/budget/v1",
                IDENTITE.national("CNSA_PILOTE"));
    }

    /** @return mouvements written */
    long remplir(DonneesNationales donnees) {
        Horloge.Deplacable horloge = (Horloge.Deplacable) application.getBean(Horloge.class);
        Registre registre = application.getBean(Registres.class).declarer(Exemples.G25);
        MouvementsNationaux mouvements = new MouvementsNationaux(donnees, Exemples.ECHEANCES);
        ecrire(registre, mouvements.dotations());
        for (List<Ordre> projet : mouvements.parProjet()) {
            Instant midi = Paris.debut(projet.getFirst().jour()).plus(Duration.ofHours(12));
            if (midi.isAfter(horloge.instant())) {
                horloge.avancer(midi);
            }
            ecrire(registre, projet);
        }
        return registre.consulter(vue -> vue.etat().sequence());
    }

    /** Those of one project go together: the writer judges them one after the other. */
    private static void ecrire(Registre registre, List<Ordre> ordres) {
        List<CompletableFuture<Issue>> issues = new ArrayList<>();
        int rang = 0;
        for (Ordre ordre : ordres) {
            CleDemande cle = new CleDemande(
                    "banc|" + ordre.type() + "|" + ordre.objet() + "|" + ordre.centimes() + "|" + rang++,
                    "e".repeat(64));
            Auteur auteur = ordre.type().equals("ENGAGEMENT") ? DECIDEUR : FINANCIER;
            issues.add(registre.soumettreSansAttendre(ordre.demande(), auteur, cle));
        }
        for (CompletableFuture<Issue> issue : issues) {
            if (issue.join() instanceof Issue.Refusee(var motif)) {
                throw new IllegalStateException(motif.phrase());
            }
        }
    }

    ClientNational client() {
        return client;
    }

    @Override
    public void close() {
        application.close();
    }
}
