package fr.esmsnumerique.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser reduced to what a login needs: cookies, forms, redirections followed by hand. */
public final class Navigateur {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();

    public HttpResponse<String> lire(URI adresse) {
        return envoyer(requete(adresse).header("Accept", "text/html,*/*;q=0.8").GET());
    }

    public HttpResponse<String> poster(URI adresse, Map<String, String> champs) {
        return envoyer(requete(adresse)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(formulaire(champs))));
    }

    /** Fills the login form and returns the answer to its submission. */
    public HttpResponse<String> seConnecter(URI racine, String identifiant, String motDePasse) {
        Matcher jeton = CSRF.matcher(lire(racine.resolve("/connexion")).body());
        if (!jeton.find()) {
            throw new AssertionError("Formulaire sans jeton CSRF");
        }
        return poster(
                racine.resolve("/connexion"),
                Map.of("identifiant", identifiant, "motDePasse", motDePasse, "_csrf", jeton.group(1)));
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public static URI redirection(HttpResponse<?> reponse) {
        return reponse.uri().resolve(reponse.headers().firstValue("Location").orElseThrow());
    }

    public static String formulaire(Map<String, String> champs) {
        return champs.entrySet().stream()
                .map(c -> c.getKey() + "=" + URLEncoder.encode(c.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder requete(URI adresse) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(adresse);
        if (!cookies.isEmpty()) {
            requete.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return requete;
    }

    private HttpResponse<String> envoyer(HttpRequest.Builder requete) {
        try {
            HttpResponse<String> reponse = http.send(requete.build(), BodyHandlers.ofString());
            reponse.headers().allValues("Set-Cookie").forEach(this::retenir);
            return reponse;
        } catch (IOException panne) {
            throw new AssertionError(panne);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        }
    }

    private void retenir(String enTete) {
        String[] nomEtValeur = enTete.split(";", 2)[0].split("=", 2);
        cookies.put(nomEtValeur[0], nomEtValeur[1]);
    }
}
