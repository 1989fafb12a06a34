package fr.esmsnumerique.usage;

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

    /** Sends a file as its bytes are. */
    Reponse deposer(String chemin, String jeton, String type, byte[] fichier) {
        return envoyer(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + chemin))
                        .header(jeton.isEmpty() ? "X-Sans-Jeton" : "Authorization", "Bearer " + jeton)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofByteArray(fichier)),
                BodyHandlers.ofString());
    }

    byte[] telecharger(String chemin, String jeton) {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + chemin))
                                    .header("Authorization", "Bearer " + jeton)
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Reponse envoyer(String methode, String chemin, String jeton, String corps, String cle) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + chemin))
                .header(jeton.isEmpty() ? "X-Sans-Jeton" : "Authorization", "Bearer " + jeton)
                .header("Content-Type", "application/json")
                .method(methode, corps.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(corps));
        if (!cle.isEmpty()) {
            requete.header("Idempotency-Key", cle);
        }
        return envoyer(requete, BodyHandlers.ofString());
    }

    private static Reponse envoyer(HttpRequest.Builder requete, HttpResponse.BodyHandler<String> lecture) {
        try {
            HttpResponse<String> reponse = HTTP.send(requete.build(), lecture);
            return new Reponse(reponse.statusCode(), reponse.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
