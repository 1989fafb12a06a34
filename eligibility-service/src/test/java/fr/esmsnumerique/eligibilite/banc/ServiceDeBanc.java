package fr.esmsnumerique.eligibilite.banc;

import fr.esmsnumerique.eligibilite.EligibilityServiceApplication;
import fr.esmsnumerique.test.identite.IdentiteDeTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The real service over HTTP, with real tokens, on a store of its own. */
final class ServiceDeBanc implements AutoCloseable {

    private static final IdentiteDeTest IDENTITE = IdentiteDeTest.instance();
    private static final String NATIONAL = IDENTITE.national("CNSA_PILOTE");

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext contexte;
    private final String racine;

    ServiceDeBanc(String uriMagasin) {
        List<String> reglages = Stream.concat(
                        Stream.of(
                                "server.port=0",
                                "spring.main.banner-mode=off",
                                "logging.level.root=warn",
                                "esms.demo=true",
                                "esms.horloge=2025-09-20T08:00:00Z",
                                "esms.evenements.balayage=1h",
                                "esms.mongodb.uri=" + uriMagasin,
                                "esms.identite.url=" + IDENTITE.url()),
                        Stream.of("financement", "notification", "budget", "usage")
                                .map(s -> "esms.services." + s + "=http://127.0.0.1:9"))
                .map(reglage -> "--" + reglage)
                .toList();
        contexte = SpringApplication.run(EligibilityServiceApplication.class, reglages.toArray(String[]::new));
        racine = "http://127.0.0.1:" + contexte.getEnvironment().getProperty("local.server.port")
                + "/api/eligibilite/v1";
    }

    static String instructeur(String region) {
        return IDENTITE.agent("ARS_INSTRUCTEUR", region);
    }

    static String national() {
        return NATIONAL;
    }

    String lire(String chemin, String jeton) {
        return envoyer(requete(chemin, jeton).GET());
    }

    String poster(String chemin, String type, BodyPublisher corps) {
        return envoyer(requete(chemin, NATIONAL)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(corps));
    }

    String poster(String chemin, String json) {
        return poster(chemin, "application/json", BodyPublishers.ofString(json));
    }

    private HttpRequest.Builder requete(String chemin, String jeton) {
        return HttpRequest.newBuilder(URI.create(racine + chemin)).header("Authorization", "Bearer " + jeton);
    }

    private String envoyer(HttpRequest.Builder requete) {
        try {
            HttpResponse<String> reponse = http.send(requete.build(), BodyHandlers.ofString());
            if (reponse.statusCode() != 200) {
                throw new IllegalStateException(reponse.statusCode() + " " + reponse.body());
            }
            return reponse.body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        contexte.close();
        http.close();
    }
}
