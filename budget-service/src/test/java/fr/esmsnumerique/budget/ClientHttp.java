package fr.esmsnumerique.budget;

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

    /** Two answers are the same when their status and their body are: headers tell the time. */
    record Reponse(int statut, String corps) {
        JsonNode json() {
            return JSON.readTree(corps);
        }

        String code() {
            return json().path("code").asString();
        }
    }

    /** With its headers, which name and describe a file. */
    HttpResponse<String> telecharger(String chemin, String jeton) {
        return echanger("GET", chemin, jeton, "", "");
    }

    HttpResponse<byte[]> octets(String chemin, String jeton) {
        return echanger("GET", chemin, jeton, "", "", BodyHandlers.ofByteArray());
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

    Reponse remplacer(String chemin, String jeton, String corps, String cle) {
        return envoyer("PUT", chemin, jeton, corps, cle);
    }

    private Reponse envoyer(String methode, String chemin, String jeton, String corps, String cle) {
        HttpResponse<String> reponse = echanger(methode, chemin, jeton, corps, cle);
        return new Reponse(reponse.statusCode(), reponse.body());
    }

    private HttpResponse<String> echanger(String methode, String chemin, String jeton, String corps, String cle) {
        return echanger(methode, chemin, jeton, corps, cle, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> echanger(
            String methode,
            String chemin,
            String jeton,
            String corps,
            String cle,
            HttpResponse.BodyHandler<T> lecture) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + chemin))
                .header("Authorization", "Bearer " + jeton)
                .header("Content-Type", "application/json")
                .method(methode, corps.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(corps));
        if (!cle.isEmpty()) {
            requete.header("Idempotency-Key", cle);
        }
        try {
            return HTTP.send(requete.build(), lecture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
