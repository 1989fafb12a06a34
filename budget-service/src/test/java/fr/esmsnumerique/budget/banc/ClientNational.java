package fr.esmsnumerique.budget.banc;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service asked over HTTP with a token, wherever it runs. */
record ClientNational(String racine, String jeton) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    String lancer(String lecture) {
        return poster("/consolidations", "{\"enveloppe\":\"2025-G25\",\"lecture\":\"" + lecture + "\"}")
                .path("id")
                .asString();
    }

    void attendre(String id) {
        JsonNode lue = lire("/consolidations/" + id);
        while (lue.path("etat").asString().equals("EN_COURS")) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            lue = lire("/consolidations/" + id);
        }
        if (!lue.path("etat").asString().equals("TERMINEE")) {
            throw new IllegalStateException("Consolidation en échec : " + lue);
        }
    }

    /** Seconds from the request to the end, every region read and the table checked. */
    double consolider(String lecture) {
        long debut = System.nanoTime();
        attendre(lancer(lecture));
        return (System.nanoTime() - debut) / 1e9;
    }

    /** A workbook of every application, the longest to write. */
    String exporter() {
        return poster(
                        "/exports",
                        "{\"nature\":\"DOSSIERS\",\"format\":\"ODS\",\"exercice\":2025,\"filtres\":{\"mesure\":\"DOSSIERS\"}}")
                .path("id")
                .asString();
    }

    JsonNode exportFini(String id) {
        JsonNode lu = lire("/exports/" + id);
        while (lu.path("etat").asString().equals("EN_COURS")) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            lu = lire("/exports/" + id);
        }
        if (!lu.path("etat").asString().equals("PRET")) {
            throw new IllegalStateException("Export en échec : " + lu);
        }
        return lu;
    }

    InputStream telecharger(String export) throws IOException, InterruptedException {
        HttpResponse<InputStream> reponse =
                HTTP.send(requete("/exports/" + export + "/fichier").GET().build(), BodyHandlers.ofInputStream());
        if (reponse.statusCode() != 200) {
            throw new IllegalStateException("Fichier " + export + " : " + reponse.statusCode());
        }
        return reponse.body();
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
            HttpResponse<String> reponse = HTTP.send(requete.build(), BodyHandlers.ofString());
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
}
