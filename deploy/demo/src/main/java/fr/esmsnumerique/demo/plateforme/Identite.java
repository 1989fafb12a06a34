package fr.esmsnumerique.demo.plateforme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Logs in as a person would: authorization code with PKCE, the provider's own login form, its cookies; and as programs do, with client credentials. */
final class Identite {

    private static final String CLIENT = "esms-demo";
    private static final String MOT_DE_PASSE = "demo-esms";
    /** No one listens there: the code is read in the redirection itself. */
    private static final String RETOUR = "http://localhost:8099/retour";

    private static final Duration DELAI = Duration.ofSeconds(20);
    private static final Pattern CHAMP_CACHE =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI fournisseur;
    private final InstantSource systeme;

    Identite(URI fournisseur, InstantSource systeme) {
        this.fournisseur = fournisseur;
        this.systeme = systeme;
    }

    Jeton personne(String compte) {
        HttpClient navigateur = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .connectTimeout(DELAI)
                .build();
        Pkce pkce = Pkce.nouveau();
        HttpResponse<String> formulaire = suivre(navigateur, lire(navigateur, demandeDeCode(pkce)));
        Matcher jetonCsrf = CHAMP_CACHE.matcher(formulaire.body());
        if (!jetonCsrf.find()) {
            throw new IllegalStateException(
                    "La page de connexion de " + fournisseur + " n'a pas de formulaire reconnu");
        }
        Map<String, String> saisie =
                Map.of("identifiant", compte, "motDePasse", MOT_DE_PASSE, jetonCsrf.group(1), jetonCsrf.group(2));
        HttpResponse<String> reponse = lire(navigateur, poste(formulaire.uri(), saisie));
        URI retour = jusquAuRetour(navigateur, reponse, compte);
        return echanger(
                navigateur,
                poste(
                        fournisseur.resolve("/oauth2/token"),
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                CLIENT,
                                "redirect_uri",
                                RETOUR,
                                "code",
                                parametre(retour, "code"),
                                "code_verifier",
                                pkce.secret())));
    }

    Jeton programme(String client, String secret) {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest demande = HttpRequest.newBuilder(
                        poste(fournisseur.resolve("/oauth2/token"), Map.of("grant_type", "client_credentials")),
                        (n, v) -> true)
                .header("Authorization", "Basic " + basic)
                .build();
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(DELAI).build()) {
            return echanger(http, demande);
        }
    }

    private HttpRequest demandeDeCode(Pkce pkce) {
        String parametres = formulaire(Map.of(
                "response_type",
                "code",
                "client_id",
                CLIENT,
                "redirect_uri",
                RETOUR,
                "scope",
                "openid",
                "state",
                pkce.defi().substring(0, 12),
                "code_challenge",
                pkce.defi(),
                "code_challenge_method",
                "S256"));
        return get(fournisseur.resolve("/oauth2/authorize?" + parametres));
    }

    /** Follows the provider's redirections until the one that leaves it with a code. */
    private URI jusquAuRetour(HttpClient navigateur, HttpResponse<String> reponse, String compte) {
        HttpResponse<String> courante = reponse;
        for (int saut = 0; saut < 10; saut++) {
            URI cible = redirection(courante);
            if (cible.toString().startsWith(RETOUR)) {
                return cible;
            }
            if ("error".equals(cible.getQuery())) {
                throw new IllegalStateException("Connexion refusée au compte " + compte);
            }
            courante = lire(navigateur, get(cible));
        }
        throw new IllegalStateException("La connexion de " + compte + " tourne en rond");
    }

    private HttpResponse<String> suivre(HttpClient navigateur, HttpResponse<String> reponse) {
        HttpResponse<String> courante = reponse;
        while (courante.statusCode() / 100 == 3) {
            courante = lire(navigateur, get(redirection(courante)));
        }
        return courante;
    }

    private static URI redirection(HttpResponse<String> reponse) {
        return reponse.headers()
                .firstValue("Location")
                .map(lieu -> reponse.uri().resolve(lieu))
                .orElseThrow(() -> new IllegalStateException("Réponse " + reponse.statusCode() + " inattendue de "
                        + reponse.uri().getPath()));
    }

    private Jeton echanger(HttpClient http, HttpRequest demande) {
        HttpResponse<String> reponse = lire(http, demande);
        if (reponse.statusCode() != 200) {
            throw new IllegalStateException("Jeton refusé (" + reponse.statusCode() + ") : " + reponse.body());
        }
        JsonNode corps = JSON.readTree(reponse.body());
        return new Jeton(
                corps.get("access_token").asString(),
                systeme.instant().plusSeconds(corps.get("expires_in").asLong()));
    }

    private static HttpResponse<String> lire(HttpClient http, HttpRequest requete) {
        try {
            return http.send(requete, HttpResponse.BodyHandlers.ofString());
        } catch (IOException coupure) {
            throw new UncheckedIOException(coupure);
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Arrêt demandé", arret);
        }
    }

    private static HttpRequest get(URI adresse) {
        return HttpRequest.newBuilder(adresse)
                .timeout(DELAI)
                .header("Accept", "text/html")
                .build();
    }

    private static HttpRequest poste(URI adresse, Map<String, String> champs) {
        return HttpRequest.newBuilder(adresse)
                .timeout(DELAI)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(formulaire(champs)))
                .build();
    }

    private static String formulaire(Map<String, String> champs) {
        return champs.entrySet().stream()
                .map(champ -> champ.getKey() + "=" + URLEncoder.encode(champ.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String parametre(URI adresse, String nom) {
        return Arrays.stream(adresse.getRawQuery().split("&"))
                .filter(paire -> paire.startsWith(nom + "="))
                .map(paire -> URLDecoder.decode(paire.substring(nom.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Retour de connexion sans « " + nom + " »"));
    }
}
