package fr.esmsnumerique.passerelle.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.passerelle.AvecPasserelle;
import fr.esmsnumerique.passerelle.Http;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A program with a good token: what crosses the gateway, in either direction, and what stops there. */
class PassageIT extends AvecPasserelle {

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
}
