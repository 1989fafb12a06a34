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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's own Boot application on the embedded store, its ledger filled with the nation's year through its own writer, then asked over HTTP with a token. */
final class ServiceNational implements AutoCloseable {

    private static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    private static final Auteur FINANCIER = new Auteur("banc-financier", "Banc de consolidation");
    private static final Auteur DECIDEUR = new Auteur("banc-decideur", "Banc de consolidation");

    private final ConfigurableApplicationContext application;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String racine;
    private final String jeton = IDENTITE.national("CNSA_PILOTE");

    ServiceNational(String uriMagasin, String voisins) throws IOException {
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
                "--spring.datasource.url=jdbc:h2:mem:banc" + System.nanoTime(),
                "--logging.level.root=WARN"));
        for (String service : List.of("eligibilite", "financement", "usage", "notification")) {
            reglages.add("--esms.services." + service + "=" + voisins);
        }
        application = SpringApplication.run(BudgetServiceApplication.class, reglages.toArray(String[]::new));
        racine = "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port")
                + "/api/budget/v1";
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

    /** Seconds from the request to the end, every region read and the table checked. */
    double consolider(String lecture) {
        long debut = System.nanoTime();
        JsonNode lancee = poster("/consolidations", "{\"enveloppe\":\"2025-G25\",\"lecture\":\"" + lecture + "\"}");
        String id = lancee.path("id").asString();
        JsonNode lue = lancee;
        while (lue.path("etat").asString().equals("EN_COURS")) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            lue = lire("/consolidations/" + id);
        }
        if (!lue.path("etat").asString().equals("TERMINEE")) {
            throw new IllegalStateException("Consolidation en échec : " + lue);
        }
        return (System.nanoTime() - debut) / 1e9;
    }

    JsonNode national() {
        return lire("/pilotage/national?exercice=2025");
    }

    JsonNode lire(String chemin) {
        return envoyer(requete(chemin).GET());
    }

    JsonNode poster(String chemin, String json) {
        return envoyer(requete(chemin)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder requete(String chemin) {
        return HttpRequest.newBuilder(URI.create(racine + chemin)).header("Authorization", "Bearer " + jeton);
    }

    private JsonNode envoyer(HttpRequest.Builder requete) {
        try {
            HttpResponse<String> reponse = http.send(requete.build(), BodyHandlers.ofString());
            if (reponse.statusCode() >= 300) {
                throw new IllegalStateException(reponse.statusCode() + " " + reponse.body());
            }
            return JsonMapper.shared().readTree(reponse.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        application.close();
        http.close();
    }
}
