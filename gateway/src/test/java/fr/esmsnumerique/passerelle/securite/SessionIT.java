package fr.esmsnumerique.passerelle.securite;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import fr.esmsnumerique.passerelle.AvecPasserelle;
import fr.esmsnumerique.passerelle.Http;
import fr.esmsnumerique.passerelle.Navigateur;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person and their browser: login, session cookie, CSRF, token relay, refresh, logout. */
class SessionIT extends AvecPasserelle {

    private static final String DOSSIERS = "/api/eligibilite/v1/dossiers";

    @AfterEach
    void dureeNormale() {
        FOURNISSEUR.dureeDuJeton = Duration.ofMinutes(10);
    }

    @Test
    void la_connexion_demande_un_code_avec_pkce_state_et_nonce() {
        HttpResponse<String> depart = navigateur().lire("/connexion");

        assertThat(depart.statusCode()).isEqualTo(302);
        URI demande = URI.create(depart.headers().firstValue("Location").orElseThrow());
        assertThat(demande.toString()).startsWith(FOURNISSEUR.url() + "/autorisation?");
        assertThat(Http.champs(demande.getRawQuery()))
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "passerelle")
                .containsEntry("scope", "openid")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://passerelle.exemple.test/connexion/retour")
                .containsKeys("code_challenge", "state", "nonce");
    }

    @Test
    void la_session_tient_dans_un_cookie_que_seul_le_site_peut_poser() {
        List<String> cookies = navigateur().lire("/connexion").headers().allValues("Set-Cookie");

        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith("__Host-esms="))
                .singleElement()
                .asString()
                .contains("; Path=/")
                .contains("; Secure")
                .contains("; HttpOnly")
                .contains("; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void la_connexion_change_l_identifiant_de_session() {
        Navigateur navigateur = navigateur();
        navigateur.lire("/connexion");
        String avant = navigateur.cookies().get("__Host-esms");
        navigateur.seConnecter(null);

        assertThat(navigateur.cookies().get("__Host-esms")).isNotEqualTo(avant);
    }

    @Test
    void moi_dit_qui_est_connecte_et_jusqu_a_quand() {
        Navigateur navigateur = navigateur();
        navigateur.seConnecter(null);

        Map<String, Object> moi = Http.objet(navigateur.lire("/moi").body());

        assertThat(moi)
                .containsEntry("sujet", "cnsa")
                .containsEntry("nom", "Nom de cnsa")
                .containsEntry("roles", List.of("CNSA_PILOTE"))
                .containsEntry("region", "27")
                .doesNotContainKey("organisme");
        assertThat(Instant.parse((String) moi.get("expireLe")))
                .isBetween(
                        InstantSource.system().instant().plusSeconds(29 * 60),
                        InstantSource.system().instant().plusSeconds(31 * 60));
    }

    @Test
    void moi_sans_session_est_un_probleme_401() {
        HttpResponse<String> reponse = navigateur().lire("/moi");

        assertThat(reponse.statusCode()).isEqualTo(401);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void un_appel_de_session_porte_le_jeton_de_la_personne_et_pas_son_cookie() throws Exception {
        Navigateur navigateur = navigateur();
        navigateur.seConnecter(null);

        Map<String, Object> recus = entetes(navigateur.lire(DOSSIERS));

        assertThat(jeton(recus).getJWTClaimsSet().getSubject()).isEqualTo("cnsa");
        assertThat(jeton(recus).getJWTClaimsSet().getAudience()).containsExactly("esms");
        assertThat(recus).doesNotContainKey("Cookie");
    }

    @Test
    void un_changement_d_etat_exige_le_jeton_csrf() {
        Navigateur navigateur = navigateur();
        navigateur.seConnecter(null);
        int avant = SERVICE.appels.get();

        for (String[] entetes : new String[][] {
            {"Content-Type", "application/json"},
            {"Content-Type", "application/json", "X-XSRF-TOKEN", "invente"}
        }) {
            HttpResponse<String> refus = navigateur.poster(DOSSIERS, BodyPublishers.ofString("{}"), entetes);
            assertThat(refus.statusCode()).isEqualTo(403);
            assertThat(Http.objet(refus.body())).containsEntry("code", "csrf.jeton_refuse");
        }
        assertThat(SERVICE.appels.get()).isEqualTo(avant);
        assertThat(navigateur.posterAvecCsrf(DOSSIERS, "{}").statusCode()).isEqualTo(200);
    }

    /** Each verb that writes, and those that would pass for another: the verb of the request line is the only one. */
    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "POST"})
    void aucun_verbe_qui_ecrit_ne_passe_sans_le_jeton_csrf(String methode) {
        Navigateur navigateur = navigateur();
        navigateur.seConnecter(null);
        int avant = SERVICE.appels.get();

        HttpResponse<String> refus = navigateur.echanger(
                methode, DOSSIERS, BodyPublishers.ofString("{}"), "Content-Type", "application/json");

        assertThat(refus.statusCode()).isEqualTo(403);
        assertThat(Http.objet(refus.body())).containsEntry("code", "csrf.jeton_refuse");
        assertThat(SERVICE.appels.get()).isEqualTo(avant);
    }

    @Test
    void un_verbe_de_lecture_deguise_reste_une_lecture() {
        Navigateur navigateur = navigateur();
        navigateur.seConnecter(null);

        for (String deguisement : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            assertThat(Http.objet(navigateur
                            .lire(DOSSIERS + "?_method=DELETE", deguisement, "DELETE")
                            .body()))
                    .containsEntry("methode", "GET");
        }
        assertThat(navigateur
                        .echanger("HEAD", "/deconnexion", BodyPublishers.noBody())
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(navigateur.lire("/deconnexion").statusCode()).isEqualTo(404);
        assertThat(navigateur.lire("/moi").statusCode()).as("toujours connecté").isEqualTo(200);
    }

    @Test
    void une_personne_connectee_ne_lit_pas_les_mesures() {
        Navigateur navigateur = navigateur();
        navigateur.seConnecter(null);

        assertThat(navigateur.lire("/actuator/prometheus").statusCode()).isEqualTo(403);
    }

    @Test
    void une_reponse_a_une_personne_n_est_gardee_par_aucun_cache() {
        Navigateur navigateur = navigateur();
        navigateur.seConnecter(null);

        for (String chemin : List.of("/moi", DOSSIERS)) {
            assertThat(navigateur
                            .lire(chemin)
                            .headers()
                            .firstValue("Cache-Control")
                            .orElse(""))
                    .as(chemin)
                    .contains("no-store");
        }
    }

    @Test
    void le_cookie_csrf_est_lisible_par_la_page_et_sur() {
        Navigateur navigateur = navigateur();

        assertThat(navigateur.lire("/moi").headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .singleElement()
                .asString()
                .contains("Secure")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("HttpOnly");
    }

    @Test
    void la_connexion_ramene_a_la_page_demandee_jamais_ailleurs() {
        assertThat(arrivee("/pilotage/regions/27?exercice=2025")).isEqualTo("/pilotage/regions/27?exercice=2025");
        assertThat(arrivee("//pirate.exemple.test/x")).isEqualTo("/");
        assertThat(arrivee("https://pirate.exemple.test")).isEqualTo("/");
    }

    @Test
    void un_retour_dont_l_etat_n_est_pas_celui_de_la_demande_est_refuse() {
        Navigateur navigateur = navigateur();
        URI demande = URI.create(
                navigateur.lire("/connexion").headers().firstValue("Location").orElseThrow());
        String code = Http.champs(Navigateur.autorisationAccordee(demande).getRawQuery())
                .get("code");

        HttpResponse<String> refus = navigateur.lire("/connexion/retour?state=invente&code=" + code);

        assertThat(refus.statusCode()).isEqualTo(401);
        assertThat(refus.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(navigateur.lire("/moi").statusCode()).isEqualTo(401);
    }

    @Test
    void un_jeton_echu_est_rafraichi_une_seule_fois_pour_des_appels_simultanes() throws Exception {
        FOURNISSEUR.dureeDuJeton = Duration.ofSeconds(20);
        Navigateur navigateur = navigateur();
        navigateur.seConnecter(null);
        FOURNISSEUR.dureeDuJeton = Duration.ofMinutes(10);
        int avant = FOURNISSEUR.nombreDeRafraichissements.get();

        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> appel = () -> navigateur.lire(DOSSIERS).statusCode();
            for (var statut :
                    fils.invokeAll(Stream.generate(() -> appel).limit(8).toList())) {
                assertThat(statut.get()).isEqualTo(200);
            }
        }

        assertThat(FOURNISSEUR.nombreDeRafraichissements.get()).isEqualTo(avant + 1);
        assertThat(jeton(entetes(navigateur.lire(DOSSIERS)))
                        .getJWTClaimsSet()
                        .getExpirationTime()
                        .toInstant())
                .isAfter(InstantSource.system().instant().plusSeconds(300));
    }

    @Test
    void une_session_que_le_fournisseur_ne_connait_plus_est_terminee() {
        FOURNISSEUR.dureeDuJeton = Duration.ofSeconds(20);
        Navigateur navigateur = navigateur();
        navigateur.seConnecter(null);
        FOURNISSEUR.oublierLesSessions();

        HttpResponse<String> refus = navigateur.lire(DOSSIERS);

        assertThat(refus.statusCode()).isEqualTo(401);
        assertThat(Http.objet(refus.body())).containsEntry("code", "session.expiree");
        assertThat(navigateur.lire("/moi").statusCode()).isEqualTo(401);
    }

    @Test
    void la_deconnexion_ferme_la_session_et_designe_la_sortie_du_fournisseur() {
        Navigateur navigateur = navigateur();
        navigateur.seConnecter(null);
        String session = navigateur.cookies().get("__Host-esms");
        assertThat(navigateur.poster("/deconnexion", BodyPublishers.noBody()).statusCode())
                .isEqualTo(403);

        HttpResponse<String> reponse = navigateur.posterAvecCsrf("/deconnexion", "");

        URI sortie = URI.create((String) Http.objet(reponse.body()).get("redirection"));
        assertThat(sortie.toString()).startsWith(FOURNISSEUR.url() + "/sortie?");
        assertThat(Http.champs(sortie.getRawQuery()))
                .containsEntry("post_logout_redirect_uri", "http://passerelle.exemple.test/")
                .containsKey("id_token_hint");
        navigateur.cookies().put("__Host-esms", session);
        assertThat(navigateur.lire("/moi").statusCode()).isEqualTo(401);
    }

    @Test
    void apres_un_rafraichissement_la_deconnexion_presente_le_dernier_jeton_d_identite() throws Exception {
        FOURNISSEUR.dureeDuJeton = Duration.ofSeconds(20);
        Navigateur navigateur = navigateur();
        navigateur.seConnecter(null);
        FOURNISSEUR.dureeDuJeton = Duration.ofMinutes(10);
        navigateur.lire(DOSSIERS);

        HttpResponse<String> reponse = navigateur.posterAvecCsrf("/deconnexion", "");

        String sortie = (String) Http.objet(reponse.body()).get("redirection");
        SignedJWT presente =
                SignedJWT.parse(Http.champs(URI.create(sortie).getRawQuery()).get("id_token_hint"));
        assertThat(presente.getJWTClaimsSet().getExpirationTime().toInstant())
                .isAfter(InstantSource.system().instant().plusSeconds(300));
    }

    private String arrivee(String retour) {
        return navigateur().seConnecter(retour).headers().firstValue("Location").orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> entetes(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return (Map<String, Object>) Http.objet(reponse.body()).get("entetes");
    }

    private static SignedJWT jeton(Map<String, Object> entetes) throws java.text.ParseException {
        String autorisation =
                ((List<?>) entetes.get("Authorization")).getFirst().toString();
        return SignedJWT.parse(autorisation.substring("Bearer ".length()));
    }
}
