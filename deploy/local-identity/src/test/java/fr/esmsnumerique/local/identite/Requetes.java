package fr.esmsnumerique.local.identite;

import fr.esmsnumerique.local.Navigateur;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Calls a program makes without a browser. */
final class Requetes {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Requetes() {}

    /** @param client null for a public client, named in the form */
    static HttpResponse<String> jeton(URI racine, Map<String, String> champs, String client, String secret) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(racine.resolve("/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Navigateur.formulaire(champs)));
        if (client != null) {
            requete.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8)));
        }
        return envoyer(requete.build());
    }

    static HttpResponse<String> avecJeton(URI adresse, String jeton) {
        return envoyer(HttpRequest.newBuilder(adresse)
                .header("Authorization", "Bearer " + jeton)
                .build());
    }

    private static HttpResponse<String> envoyer(HttpRequest requete) {
        try {
            return HTTP.send(requete, HttpResponse.BodyHandlers.ofString());
        } catch (IOException panne) {
            throw new AssertionError(panne);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        }
    }
}
