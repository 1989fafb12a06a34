package fr.esmsnumerique.passerelle;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OIDC provider reduced to what the gateway sees of one. It checks what a real one checks (client secret, PKCE, single-use codes and refresh tokens), so that a
 * gateway that forgets any of it fails here.
 */
public final class FournisseurDeTest {

    public static final String CLIENT = "passerelle";
    public static final String SECRET = "secret-de-test";

    private final HttpServer serveur;
    private final RSAKey cle;
    private final Map<String, Demande> codes = new ConcurrentHashMap<>();
    private final Map<String, String> rafraichissements = new ConcurrentHashMap<>();
    public final AtomicInteger nombreDeRafraichissements = new AtomicInteger();
    public volatile String prochainePersonne = "cnsa";
    public volatile Duration dureeDuJeton = Duration.ofMinutes(10);

    private record Demande(String personne, String nonce, String defi, String retour) {}

    public FournisseurDeTest() {
        try {
            cle = new RSAKeyGenerator(2048).keyID("cle-1").generate();
            serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        serveur.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        serveur.createContext("/.well-known/openid-configuration", echange -> json(echange, 200, decouverte()));
        serveur.createContext("/cles", echange -> json(echange, 200, new JWKSet(cle).toJSONObject()));
        serveur.createContext("/autorisation", this::autoriser);
        serveur.createContext("/jetons", this::delivrer);
        serveur.start();
    }

    public String url() {
        return "http://127.0.0.1:" + serveur.getAddress().getPort();
    }

    public RSAKey cle() {
        return cle;
    }

    public String jeton(String sujet, String... roles) {
        return signer(revendications(sujet, roles).build());
    }

    public JWTClaimsSet.Builder revendications(String sujet, String... roles) {
        Instant maintenant = InstantSource.system().instant();
        return new JWTClaimsSet.Builder()
                .issuer(url())
                .subject(sujet)
                .audience("esms")
                .issueTime(Date.from(maintenant))
                .expirationTime(Date.from(maintenant.plus(dureeDuJeton)))
                .jwtID(UUID.randomUUID().toString())
                .claim("nom", "Nom de " + sujet)
                .claim("region", "27")
                .claim("roles", List.of(roles));
    }

    public String signer(JWTClaimsSet revendications) {
        return signer(
                revendications,
                cle,
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(cle.getKeyID()).build());
    }

    public static String signer(JWTClaimsSet revendications, RSAKey cle, JWSHeader entete) {
        try {
            SignedJWT jeton = new SignedJWT(entete, revendications);
            jeton.sign(new RSASSASigner(cle));
            return jeton.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every refresh token given so far is refused from now on, as after a logout elsewhere. */
    public void oublierLesSessions() {
        rafraichissements.clear();
    }

    private Map<String, Object> decouverte() {
        return Map.of(
                "issuer",
                url(),
                "authorization_endpoint",
                url() + "/autorisation",
                "token_endpoint",
                url() + "/jetons",
                "jwks_uri",
                url() + "/cles",
                "end_session_endpoint",
                url() + "/sortie",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private void autoriser(HttpExchange echange) throws IOException {
        Map<String, String> demande = Http.champs(echange.getRequestURI().getRawQuery());
        if (!"S256".equals(demande.get("code_challenge_method")) || !demande.containsKey("nonce")) {
            json(echange, 400, Map.of("error", "invalid_request"));
            return;
        }
        String code = UUID.randomUUID().toString();
        String retour = demande.get("redirect_uri");
        codes.put(code, new Demande(prochainePersonne, demande.get("nonce"), demande.get("code_challenge"), retour));
        echange.getResponseHeaders()
                .add("Location", retour + "?code=" + code + "&state=" + Http.encoder(demande.get("state")));
        echange.sendResponseHeaders(302, -1);
        echange.close();
    }

    private void delivrer(HttpExchange echange) throws IOException {
        Map<String, String> champs =
                Http.champs(new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String attendu =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!attendu.equals(echange.getRequestHeaders().getFirst("Authorization"))) {
            json(echange, 401, Map.of("error", "invalid_client"));
        } else if ("refresh_token".equals(champs.get("grant_type"))) {
            nombreDeRafraichissements.incrementAndGet();
            String personne = rafraichissements.remove(champs.get("refresh_token"));
            repondre(echange, personne, null);
        } else {
            Demande demande = codes.remove(champs.get("code"));
            boolean preuve = demande != null
                    && demande.defi().equals(empreinte(champs.get("code_verifier")))
                    && demande.retour().equals(champs.get("redirect_uri"));
            repondre(echange, preuve ? demande.personne() : null, demande == null ? null : demande.nonce());
        }
    }

    private void repondre(HttpExchange echange, String personne, String nonce) throws IOException {
        if (personne == null) {
            json(echange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        String rafraichissement = UUID.randomUUID().toString();
        rafraichissements.put(rafraichissement, personne);
        JWTClaimsSet.Builder identite = revendications(personne, "CNSA_PILOTE").audience(CLIENT);
        if (nonce != null) {
            identite.claim("nonce", nonce);
        }
        json(
                echange,
                200,
                Map.of(
                        "access_token",
                        jeton(personne, "CNSA_PILOTE"),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        dureeDuJeton.toSeconds(),
                        "scope",
                        "openid",
                        "refresh_token",
                        rafraichissement,
                        "id_token",
                        signer(identite.build())));
    }

    private static String empreinte(String preuve) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256")
                            .digest(String.valueOf(preuve).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void json(HttpExchange echange, int statut, Object corps) {
        try (echange) {
            byte[] octets = JsonMapper.shared().writeValueAsBytes(corps);
            echange.getResponseHeaders().add("Content-Type", "application/json");
            echange.sendResponseHeaders(statut, octets.length);
            echange.getResponseBody().write(octets);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }
}
