package fr.esmsnumerique.local.identite;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.esmsnumerique.local.Navigateur;
import fr.esmsnumerique.local.ProcessusDeTest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Code + PKCE as a browser and a script go through it, with the real endpoints. */
@ProcessusDeTest
class ConnexionIT {

    private static final String SECRET = "secret-de-demonstration";
    private static final String RETOUR = "http://127.0.0.1:45678/retour";
    private static final String PASSERELLE = "http://localhost:8080/connexion/retour";
    private static final String DEFI_RFC7636 = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final String PREUVE_RFC7636 = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    @LocalServerPort
    int port;

    private URI racine;
    private final Navigateur navigateur = new Navigateur();

    @BeforeEach
    void adresse() {
        racine = URI.create("http://127.0.0.1:" + port);
    }

    @Test
    void une_personne_obtient_un_jeton_qui_porte_ses_habilitations() throws Exception {
        Map<String, Object> jetons = jetons(code("bfc-instructeur", "esms-demo", RETOUR), "esms-demo", RETOUR);

        JWTClaimsSet acces = verifie(jetons.get("access_token"));
        assertThat(acces.getIssuer()).isEqualTo(ProcessusDeTest.EMETTEUR);
        assertThat(acces.getAudience()).containsExactly("esms");
        assertThat(acces.getSubject()).isEqualTo("bfc-instructeur");
        assertThat(acces.getStringClaim("nom")).isEqualTo("Céleste Charme");
        assertThat(acces.getStringListClaim("roles")).containsExactly("ARS_INSTRUCTEUR");
        assertThat(acces.getStringClaim("region")).isEqualTo("27");
        assertThat(acces.getClaims()).doesNotContainKeys("organisme", "essms");
        assertThat(acces.getIssueTime().toInstant())
                .isBetween(
                        InstantSource.system().instant().minusSeconds(60),
                        InstantSource.system().instant());
        assertThat(acces.getExpirationTime().toInstant())
                .isAfter(InstantSource.system().instant().plusSeconds(600));

        JWTClaimsSet identite = verifie(jetons.get("id_token"));
        assertThat(identite.getAudience()).containsExactly("esms-demo");
        assertThat(identite.getStringClaim("nom")).isEqualTo("Céleste Charme");
        assertThat(identite.getStringClaim("nonce")).isEqualTo("n-1");
    }

    @Test
    void un_porteur_porte_son_organisme_et_pas_de_region() throws Exception {
        JWTClaimsSet acces = verifie(jetons(code("porteur", "esms-demo", RETOUR), "esms-demo", RETOUR)
                .get("access_token"));

        assertThat(acces.getStringClaim("organisme")).matches("[0-9]{9}");
        assertThat(acces.getClaims()).doesNotContainKey("region");
    }

    @Test
    void la_cle_publiee_verifie_la_signature_rs256() throws Exception {
        String acces = (String)
                jetons(code("cnsa", "esms-demo", RETOUR), "esms-demo", RETOUR).get("access_token");

        var cles = com.nimbusds.jose.jwk.JWKSet.parse(
                navigateur.lire(racine.resolve("/oauth2/jwks")).body());
        SignedJWT jeton = SignedJWT.parse(acces);
        var cle = cles.getKeyByKeyId(jeton.getHeader().getKeyID()).toRSAKey();
        assertThat(jeton.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(cle.isPrivate()).isFalse();
        assertThat(jeton.verify(new com.nimbusds.jose.crypto.RSASSAVerifier(cle)))
                .isTrue();
    }

    @Test
    void les_informations_de_la_personne_disent_nom_roles_et_region() throws Exception {
        String acces = (String) jetons(code("ge-decideur", "esms-demo", RETOUR), "esms-demo", RETOUR)
                .get("access_token");

        Map<String, Object> infos = Json.objet(
                Requetes.avecJeton(racine.resolve("/userinfo"), acces).body());

        assertThat(infos)
                .containsEntry("sub", "ge-decideur")
                .containsEntry("nom", "Katell Érable")
                .containsEntry("roles", List.of("ARS_DECIDEUR"))
                .containsEntry("region", "44");
    }

    @Test
    void un_service_obtient_un_jeton_pour_lui_meme() throws Exception {
        HttpResponse<String> reponse =
                Requetes.jeton(racine, Map.of("grant_type", "client_credentials"), "service-budget", SECRET);

        assertThat(reponse.statusCode()).isEqualTo(200);
        JWTClaimsSet acces = verifie(Json.objet(reponse.body()).get("access_token"));
        assertThat(acces.getSubject()).isEqualTo("service-budget");
        assertThat(acces.getAudience()).containsExactly("esms");
        assertThat(acces.getStringListClaim("roles")).containsExactly("SERVICE");
    }

    @Test
    void un_systeme_externe_n_a_pas_le_role_de_service() throws Exception {
        HttpResponse<String> reponse =
                Requetes.jeton(racine, Map.of("grant_type", "client_credentials"), "systeme-editeur", SECRET);

        assertThat(verifie(Json.objet(reponse.body()).get("access_token")).getStringListClaim("roles"))
                .containsExactly("SYSTEME_EXTERNE");
    }

    @Test
    void un_mauvais_secret_est_refuse() {
        HttpResponse<String> reponse =
                Requetes.jeton(racine, Map.of("grant_type", "client_credentials"), "service-budget", "un-autre-secret");

        assertThat(reponse.statusCode()).isEqualTo(401);
        assertThat(reponse.body()).contains("invalid_client").doesNotContain("access_token");
    }

    @Test
    void une_adresse_de_retour_non_declaree_est_refusee_sans_redirection() {
        navigateur.seConnecter(racine, "cnsa", "demo-esms");

        HttpResponse<String> reponse =
                navigateur.lire(autorisation("esms-demo", "http://127.0.0.1:45678/ailleurs", DEFI_RFC7636));

        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.headers().firstValue("Location")).isEmpty();
        assertThat(reponse.body()).contains("adresse de retour non déclarée");
    }

    @Test
    void une_demande_sans_pkce_est_refusee_meme_pour_un_client_confidentiel() {
        navigateur.seConnecter(racine, "cnsa", "demo-esms");

        for (String client : List.of("esms-demo", "passerelle")) {
            String retour = client.equals("passerelle") ? PASSERELLE : RETOUR;
            URI redirection = Navigateur.redirection(navigateur.lire(autorisation(client, retour, null)));
            assertThat(redirection.toString())
                    .startsWith(retour)
                    .contains("error=invalid_request")
                    .doesNotContain("code=");
        }
    }

    @Test
    void une_preuve_pkce_fausse_est_refusee() {
        HttpResponse<String> reponse = Requetes.jeton(
                racine, echange(code("cnsa", "esms-demo", RETOUR), "esms-demo", RETOUR, "x".repeat(43)), null, null);

        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).contains("invalid_grant");
    }

    @Test
    void un_mauvais_mot_de_passe_revient_au_formulaire_avec_une_alerte() {
        HttpResponse<String> reponse = navigateur.seConnecter(racine, "cnsa", "faux");
        HttpResponse<String> formulaire = navigateur.lire(Navigateur.redirection(reponse));

        assertThat(formulaire.body()).contains("role=\"alert\"").contains("<html lang=\"fr\">");
    }

    @Test
    void le_cookie_de_session_a_son_propre_nom() {
        navigateur.lire(racine.resolve("/connexion"));

        assertThat(navigateur.cookies()).containsOnlyKeys("esms-identite");
    }

    @Test
    void la_passerelle_rafraichit_puis_deconnecte() {
        Map<String, Object> jetons = Json.objet(Requetes.jeton(
                        racine,
                        echange(code("dns", "passerelle", PASSERELLE), null, PASSERELLE, PREUVE_RFC7636),
                        "passerelle",
                        SECRET)
                .body());
        Map<String, Object> rafraichis = Json.objet(Requetes.jeton(
                        racine,
                        Map.of("grant_type", "refresh_token", "refresh_token", (String) jetons.get("refresh_token")),
                        "passerelle",
                        SECRET)
                .body());
        assertThat(rafraichis.get("access_token")).isNotNull().isNotEqualTo(jetons.get("access_token"));
        assertThat(rafraichis.get("refresh_token")).isNotEqualTo(jetons.get("refresh_token"));

        HttpResponse<String> sortie = navigateur.lire(racine.resolve("/connect/logout?"
                + Navigateur.formulaire(Map.of(
                        "id_token_hint",
                        (String) rafraichis.get("id_token"),
                        "post_logout_redirect_uri",
                        "http://localhost:8080/"))));

        assertThat(Navigateur.redirection(sortie)).hasToString("http://localhost:8080/");
        HttpResponse<String> suite = navigateur.lire(autorisation("passerelle", PASSERELLE, DEFI_RFC7636));
        assertThat(Navigateur.redirection(suite).getPath()).isEqualTo("/connexion");
    }

    /** Goes through the form and returns the code received at the redirect address. */
    private String code(String compte, String client, String retour) {
        URI demande = autorisation(client, retour, DEFI_RFC7636);
        assertThat(Navigateur.redirection(navigateur.lire(demande)).getPath()).isEqualTo("/connexion");
        URI reprise = Navigateur.redirection(navigateur.seConnecter(racine, compte, "demo-esms"));
        URI fin = Navigateur.redirection(navigateur.lire(reprise));
        assertThat(fin.toString()).startsWith(retour + "?code=").contains("state=s-1");
        return fin.getQuery().replaceAll("code=([^&]+).*", "$1");
    }

    private Map<String, Object> jetons(String code, String client, String retour) {
        HttpResponse<String> reponse =
                Requetes.jeton(racine, echange(code, client, retour, PREUVE_RFC7636), null, null);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return Json.objet(reponse.body());
    }

    private static Map<String, String> echange(String code, String clientPublic, String retour, String preuve) {
        Map<String, String> champs = new HashMap<>(Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", retour, "code_verifier", preuve));
        if (clientPublic != null) {
            champs.put("client_id", clientPublic);
        }
        return champs;
    }

    private URI autorisation(String client, String retour, String defi) {
        String adresse = "/oauth2/authorize?response_type=code&scope=openid&state=s-1&nonce=n-1&client_id=" + client
                + "&redirect_uri=" + URLEncoder.encode(retour, StandardCharsets.UTF_8);
        return racine.resolve(defi == null ? adresse : adresse + "&code_challenge_method=S256&code_challenge=" + defi);
    }

    private JWTClaimsSet verifie(Object jeton) throws Exception {
        SignedJWT signe = SignedJWT.parse((String) jeton);
        assertThat(signe.getJWTClaimsSet().getExpirationTime().toInstant())
                .isAfter(InstantSource.system().instant().plus(Duration.ofMinutes(1)));
        return signe.getJWTClaimsSet();
    }
}
