package fr.esmsnumerique.passerelle.securite;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fr.esmsnumerique.passerelle.AvecPasserelle;
import fr.esmsnumerique.passerelle.FournisseurDeTest;
import fr.esmsnumerique.passerelle.Http;
import fr.esmsnumerique.passerelle.ServiceDeTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A program and its token: what passes, what is refused, what is stripped on the way. */
class JetonIT extends AvecPasserelle {

    private static final String DOSSIERS = "/api/eligibilite/v1/dossiers";

    @Test
    void un_jeton_valide_passe_tel_quel_sans_que_le_chemin_change() {
        String jeton = FOURNISSEUR.jeton("service-demo", "SERVICE");

        HttpResponse<String> reponse = appeler(jeton, DOSSIERS + "?region=27&etat=D%C3%89POS%C3%89");

        assertThat(reponse.statusCode()).isEqualTo(200);
        Map<String, Object> echo = Http.objet(reponse.body());
        assertThat(echo).containsEntry("adresse", DOSSIERS + "?region=27&etat=D%C3%89POS%C3%89");
        assertThat(entetes(echo)).containsEntry("Authorization", List.of("Bearer " + jeton));
    }

    @Test
    void un_appel_avec_jeton_n_a_besoin_ni_de_session_ni_de_csrf() {
        HttpResponse<String> reponse = navigateur()
                .poster(
                        DOSSIERS,
                        BodyPublishers.ofString("{}"),
                        "Authorization",
                        "Bearer " + FOURNISSEUR.jeton("systeme-1", "SYSTEME_EXTERNE"),
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        "cle-0123456789abcdef");

        Map<String, Object> echo = Http.objet(reponse.body());
        assertThat(echo).containsEntry("methode", "POST").containsEntry("octets", 2);
        assertThat(entetes(echo))
                .containsEntry("Idempotency-key", List.of("cle-0123456789abcdef"))
                .containsEntry("Content-type", List.of("application/json"))
                .containsEntry("Content-length", List.of("2"));
        assertThat(reponse.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void sans_jeton_le_refus_est_un_probleme_401() {
        HttpResponse<String> reponse = navigateur().lire(DOSSIERS);

        assertThat(reponse.statusCode()).isEqualTo(401);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Http.objet(reponse.body()))
                .containsEntry("code", "acces.non_authentifie")
                .containsEntry("status", 401)
                .containsEntry("instance", DOSSIERS)
                .containsEntry("type", "urn:esms:probleme:acces.non_authentifie");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mauvaisJetons")
    void un_mauvais_jeton_n_atteint_pas_le_service(String cas, String jeton) {
        int avant = SERVICE.appels.get();

        HttpResponse<String> reponse = appeler(jeton, DOSSIERS);

        assertThat(reponse.statusCode()).isEqualTo(401);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(reponse.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(SERVICE.appels.get()).isEqualTo(avant);
    }

    static Stream<List<String>> jetonsRefuses() {
        JWTClaimsSet bon = FOURNISSEUR.revendications("intrus", "SERVICE").build();
        Date hier = Date.from(InstantSource.system().instant().minusSeconds(86_400));
        return Stream.of(
                List.of("illisible", "abc.def.ghi"),
                List.of("alg none", new PlainJWT(bon).serialize()),
                List.of("HS256 avec la clé publique", hs256(bon)),
                List.of("autre audience", signer(new JWTClaimsSet.Builder(bon).audience("autre"))),
                List.of("sans audience", signer(new JWTClaimsSet.Builder(bon).audience((String) null))),
                List.of("jeton d'identité", signer(new JWTClaimsSet.Builder(bon).audience(FournisseurDeTest.CLIENT))),
                List.of("autre émetteur", signer(new JWTClaimsSet.Builder(bon).issuer("http://autre.exemple.test"))),
                List.of("expiré", signer(new JWTClaimsSet.Builder(bon).expirationTime(hier))),
                List.of("clé inconnue", cleEtrangere(bon, null)),
                List.of("jku étranger", cleEtrangere(bon, PIEGE.url() + "/cles")));
    }

    static Stream<Arguments> mauvaisJetons() {
        return jetonsRefuses().map(cas -> Arguments.of(cas.get(0), cas.get(1)));
    }

    private static final ServiceDeTest PIEGE = new ServiceDeTest();

    @Test
    void l_adresse_de_cles_que_designe_un_jeton_n_est_jamais_visitee() {
        appeler(cleEtrangere(FOURNISSEUR.revendications("intrus").build(), PIEGE.url() + "/cles"), DOSSIERS);

        assertThat(PIEGE.appels).hasValue(0);
    }

    @Test
    void des_cles_inconnues_a_repetition_restent_des_refus_et_non_des_pannes() throws JOSEException {
        for (int essai = 0; essai < 6; essai++) {
            RSAKey inconnue =
                    new RSAKeyGenerator(2048).keyID("inconnue-" + essai).generate();
            String jeton = FournisseurDeTest.signer(
                    FOURNISSEUR.revendications("intrus").build(),
                    inconnue,
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(inconnue.getKeyID())
                            .build());
            assertThat(appeler(jeton, DOSSIERS).statusCode()).isEqualTo(401);
        }
        assertThat(appeler(FOURNISSEUR.jeton("service-demo", "SERVICE"), DOSSIERS)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void les_entetes_forges_et_les_cookies_s_arretent_a_la_passerelle() {
        HttpResponse<String> reponse = navigateur()
                .lire(
                        DOSSIERS,
                        "Authorization",
                        "Bearer " + FOURNISSEUR.jeton("systeme-2", "SYSTEME_EXTERNE"),
                        "X-Forwarded-For",
                        "10.0.0.1",
                        "X-Forwarded-Host",
                        "pirate.exemple.test",
                        "X-Forwarded-Prefix",
                        "/interne",
                        "Forwarded",
                        "for=10.0.0.1",
                        "X-User",
                        "cnsa",
                        "X-Roles",
                        "CNSA_PILOTE",
                        "Cookie",
                        "__Host-esms=vole");

        Map<String, Object> recus = entetes(Http.objet(reponse.body()));
        assertThat(recus.keySet())
                .noneMatch(nom -> nom.toLowerCase(Locale.ROOT).startsWith("x-"))
                .doesNotContain("Cookie", "Forwarded");
        assertThat(recus.get("Host").toString()).contains("127.0.0.1").doesNotContain("pirate");
    }

    @Test
    void les_entetes_internes_du_service_ne_sortent_pas_et_le_rejeu_se_sait() {
        HttpResponse<String> reponse = appeler(FOURNISSEUR.jeton("systeme-3"), DOSSIERS);

        assertThat(reponse.headers().map()).doesNotContainKeys("set-cookie", "server");
        assertThat(reponse.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(reponse.headers().firstValue("Location")).hasValue("/api/eligibilite/v1/dossiers/1?vue=a");
        assertThat(reponse.headers().firstValue("Idempotency-Replayed")).hasValue("true");
    }

    @Test
    void le_refus_d_un_service_passe_avec_son_statut() {
        assertThat(appeler(FOURNISSEUR.jeton("systeme-4"), DOSSIERS + "/refus").statusCode())
                .isEqualTo(409);
    }

    @Test
    void ni_interne_ni_actuator_des_services_n_ont_de_route() {
        int avant = SERVICE.appels.get();
        String jeton = FOURNISSEUR.jeton("service-demo", "SERVICE");

        for (String chemin : List.of("/interne/evenements", "/interne", "/api/interne/x", "/api/inconnu/v1/x")) {
            HttpResponse<String> reponse = appeler(jeton, chemin);
            assertThat(reponse.statusCode()).as(chemin).isEqualTo(404);
            assertThat(Http.objet(reponse.body())).containsEntry("code", "route.inconnue");
        }
        for (String ruse : List.of(
                "/api/eligibilite/..%2f..%2finterne/x",
                "/api/eligibilite/%2e%2e/%2e%2e/interne/x",
                "/api/eligibilite//interne",
                "/api/eligibilite/;/interne")) {
            assertThat(appelerBrut(jeton, ruse)).as(ruse).isEqualTo(400);
        }
        assertThat(SERVICE.appels.get()).isEqualTo(avant);
    }

    private HttpResponse<String> appeler(String jeton, String chemin) {
        return navigateur().lire(chemin, "Authorization", "Bearer " + jeton);
    }

    /** Sends the path as written: a URI object would normalise it first. */
    private int appelerBrut(String jeton, String chemin) {
        URI racine = racine();
        try (var prise = new Socket(racine.getHost(), racine.getPort())) {
            prise.getOutputStream()
                    .write(("GET " + chemin + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + jeton
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String statut = new String(prise.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(statut.substring(9));
        } catch (IOException panne) {
            throw new AssertionError(panne);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> entetes(Map<String, Object> echo) {
        return (Map<String, Object>) echo.get("entetes");
    }

    private static String signer(JWTClaimsSet.Builder revendications) {
        return FOURNISSEUR.signer(revendications.build());
    }

    private static String hs256(JWTClaimsSet revendications) {
        try {
            var jeton = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("cle-1").build(), revendications);
            jeton.sign(new MACSigner(FOURNISSEUR.cle().toRSAPublicKey().getEncoded()));
            return jeton.serialize();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String cleEtrangere(JWTClaimsSet revendications, String jku) {
        try {
            RSAKey etrangere = new RSAKeyGenerator(2048).keyID("cle-1").generate();
            var entete = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("cle-1");
            if (jku != null) {
                entete.jwkURL(URI.create(jku));
            }
            return FournisseurDeTest.signer(revendications, etrangere, entete.build());
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
