package fr.esmsnumerique.test.identite;

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
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * Issues tokens that the services really verify: give {@link #url()} as {@code esms.identite.url}. One per JVM, on an ephemeral loopback port; its token endpoint hands
 * out tokens of role SERVICE to whoever asks. Tokens follow the system's time.
 */
public final class IdentiteDeTest {

    private static final Duration DUREE = Duration.ofMinutes(30);

    private static final class Unique {
        static final IdentiteDeTest INSTANCE = new IdentiteDeTest();
    }

    private final RSAKey cle;
    private final HttpServer serveur;

    private IdentiteDeTest() {
        try {
            cle = new RSAKeyGenerator(2048).keyID("test").generate();
            serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        serveur.createContext("/oauth2/jwks", e -> repondre(e, new JWKSet(cle.toPublicJWK()).toString()));
        serveur.createContext(
                "/oauth2/token",
                e -> repondre(
                        e, "{\"access_token\":\"" + service() + "\",\"token_type\":\"Bearer\",\"expires_in\":1800}"));
        Thread.ofPlatform().daemon().start(serveur::start);
    }

    public static IdentiteDeTest instance() {
        return Unique.INSTANCE;
    }

    /** Issuer, JWKS and token endpoint. */
    public String url() {
        return "http://127.0.0.1:" + serveur.getAddress().getPort();
    }

    /** Token of the platform's own services. */
    public String service() {
        return jeton("service-test", Map.of("roles", List.of("SERVICE")));
    }

    /** Token of a national agent ({@code CNSA_PILOTE}, {@code DNS_PILOTE}). */
    public String national(String role) {
        return jeton("agent-" + role, Map.of("roles", List.of(role)));
    }

    /** Token of an agent of one region; the subject differs by role and region, so that four eyes are two persons. */
    public String agent(String role, String region) {
        return jeton("agent-" + role + "-" + region, Map.of("roles", List.of(role), "region", region));
    }

    /** Token of a carrier, by its FINESS juridique. */
    public String porteur(String organisme) {
        return jeton("porteur-" + organisme, Map.of("roles", List.of("PORTEUR"), "organisme", organisme));
    }

    /** Token with these claims, for this platform ({@code aud} esms) unless they say otherwise. */
    public String jeton(String sujet, Map<String, Object> revendications) {
        JWTClaimsSet.Builder contenu = new JWTClaimsSet.Builder()
                .issuer(url())
                .subject(sujet)
                .audience("esms")
                .claim("nom", "Agent de test " + sujet)
                .issueTime(Date.from(InstantSource.system().instant()))
                .expirationTime(Date.from(InstantSource.system().instant().plus(DUREE)));
        revendications.forEach(contenu::claim);
        SignedJWT jeton = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(cle.getKeyID()).build(), contenu.build());
        try {
            jeton.sign(new RSASSASigner(cle));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return jeton.serialize();
    }

    private static void repondre(HttpExchange echange, String json) {
        byte[] corps = json.getBytes(StandardCharsets.UTF_8);
        try (echange) {
            echange.getRequestBody().readAllBytes();
            echange.getResponseHeaders().set("Content-Type", "application/json");
            echange.sendResponseHeaders(200, corps.length);
            echange.getResponseBody().write(corps);
        } catch (IOException coupure) {
            throw new UncheckedIOException(coupure);
        }
    }
}
