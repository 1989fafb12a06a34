package fr.esmsnumerique.passerelle;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A browser reduced to cookies and redirections followed by hand. The JDK's own cookie store would not send Secure cookies over plain HTTP, which browsers do
 * for localhost.
 */
public final class Navigateur {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI racine;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Navigateur(URI racine) {
        this.racine = racine;
    }

    /** Logs in through the provider and returns the gateway's answer to the way back. */
    public HttpResponse<String> seConnecter(String retour) {
        HttpResponse<String> depart = lire("/connexion" + (retour == null ? "" : "?retour=" + Http.encoder(retour)));
        URI autorisation = URI.create(depart.headers().firstValue("Location").orElseThrow());
        URI fin = autorisationAccordee(autorisation);
        HttpResponse<String> arrivee = lire(fin.getRawPath() + "?" + fin.getRawQuery());
        lire("/moi");
        return arrivee;
    }

    /** What the provider redirects to, once the person has logged in there. */
    public static URI autorisationAccordee(URI autorisation) {
        HttpResponse<String> reponse =
                envoyer(HttpRequest.newBuilder(autorisation).build());
        return URI.create(reponse.headers().firstValue("Location").orElseThrow());
    }

    public HttpResponse<String> lire(String chemin, String... entetes) {
        return echanger("GET", chemin, BodyPublishers.noBody(), entetes);
    }

    public HttpResponse<String> poster(String chemin, BodyPublisher corps, String... entetes) {
        return echanger("POST", chemin, corps, entetes);
    }

    public HttpResponse<String> posterAvecCsrf(String chemin, String corps) {
        return poster(
                chemin,
                BodyPublishers.ofString(corps),
                "Content-Type",
                "application/json",
                "X-XSRF-TOKEN",
                cookies.get("XSRF-TOKEN"));
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public HttpResponse<String> echanger(String methode, String chemin, BodyPublisher corps, String... entetes) {
        HttpRequest.Builder requete =
                HttpRequest.newBuilder(racine.resolve(chemin)).method(methode, corps);
        if (entetes.length > 0) {
            requete.headers(entetes);
        }
        if (!cookies.isEmpty()) {
            requete.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> reponse = envoyer(requete.build());
        reponse.headers().allValues("Set-Cookie").forEach(this::retenir);
        return reponse;
    }

    private void retenir(String enTete) {
        String[] nomEtValeur = enTete.split(";", 2)[0].split("=", 2);
        if (enTete.contains("Max-Age=0")) {
            cookies.remove(nomEtValeur[0]);
        } else {
            cookies.put(nomEtValeur[0], nomEtValeur[1]);
        }
    }

    private static HttpResponse<String> envoyer(HttpRequest requete) {
        try {
            return HTTP.send(requete, BodyHandlers.ofString());
        } catch (IOException panne) {
            throw new AssertionError(panne);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        }
    }
}
