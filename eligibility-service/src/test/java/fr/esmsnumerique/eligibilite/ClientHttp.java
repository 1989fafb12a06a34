package fr.esmsnumerique.eligibilite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service under test as somebody would. */
record ClientHttp(int port) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Reponse(int statut, String corps) {
        JsonNode json() {
            return JSON.readTree(corps);
        }

        String code() {
            return json().path("code").asString();
        }
    }

    Reponse lire(String chemin, String jeton) {
        return envoyer("GET", chemin, jeton, "", "");
    }

    Reponse poster(String chemin, String jeton, String corps) {
        return poster(chemin, jeton, corps, UUID.randomUUID().toString());
    }

    Reponse poster(String chemin, String jeton, String corps, String cle) {
        return envoyer("POST", chemin, jeton, corps, cle);
    }

    Reponse remplacer(String chemin, String jeton, String corps) {
        return envoyer("PUT", chemin, jeton, corps, "");
    }

    HttpResponse<byte[]> telecharger(String chemin, String jeton) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + chemin))
                            .header("Authorization", "Bearer " + jeton)
                            .build(),
                    BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Reponse envoyerFichier(String chemin, String jeton, byte[] octets) {
        return envoyerFichier(chemin, jeton, octets, "");
    }

    /** @param preference {@code respond-async}, or empty to wait for the end */
    Reponse envoyerFichier(String chemin, String jeton, byte[] octets, String preference) {
        return envoyerFichier(chemin, jeton, BodyPublishers.ofByteArray(octets), preference);
    }

    Reponse envoyerFichier(String chemin, String jeton, HttpRequest.BodyPublisher corps, String preference) {
        HttpRequest.Builder requete = requete(
                "POST",
                chemin,
                jeton,
                corps,
                chemin.contains("/imports/") ? "text/csv" : "application/octet-stream",
                UUID.randomUUID().toString());
        if (!preference.isEmpty()) {
            requete.header("Prefer", preference);
        }
        return envoyer(requete);
    }

    private Reponse envoyer(String methode, String chemin, String jeton, String corps, String cle) {
        return envoyer(
                methode,
                chemin,
                jeton,
                corps.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(corps),
                "application/json",
                cle);
    }

    private Reponse envoyer(
            String methode, String chemin, String jeton, HttpRequest.BodyPublisher corps, String type, String cle) {
        return envoyer(requete(methode, chemin, jeton, corps, type, cle));
    }

    private HttpRequest.Builder requete(
            String methode, String chemin, String jeton, HttpRequest.BodyPublisher corps, String type, String cle) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + chemin))
                .header("Authorization", "Bearer " + jeton)
                .header("Content-Type", type)
                .method(methode, corps);
        if (!cle.isEmpty()) {
            requete.header("Idempotency-Key", cle);
        }
        return requete;
    }

    private static Reponse envoyer(HttpRequest.Builder requete) {
        try {
            HttpResponse<String> reponse = HTTP.send(requete.build(), BodyHandlers.ofString());
            return new Reponse(reponse.statusCode(), reponse.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
