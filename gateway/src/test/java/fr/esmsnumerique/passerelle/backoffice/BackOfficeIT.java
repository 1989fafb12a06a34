package fr.esmsnumerique.passerelle.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.passerelle.AvecPasserelle;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Public files, security headers, and what is not public. */
class BackOfficeIT extends AvecPasserelle {

    @Test
    void toute_page_est_l_application_et_revalidee_a_chaque_visite() {
        for (String page : List.of("/", "/index.html", "/pilotage/national", "/dossiers/G25-27-0001", "/moiti%C3%A9")) {
            HttpResponse<String> reponse = navigateur().lire(page, "Accept", "text/html");
            assertThat(reponse.statusCode()).as(page).isEqualTo(200);
            assertThat(reponse.body()).contains("Application d'essai");
            assertThat(reponse.headers().firstValue("Cache-Control")).hasValue("no-cache");
        }
    }

    @Test
    void un_fichier_nomme_par_son_contenu_est_garde_un_an() {
        HttpResponse<String> reponse = navigateur().lire("/assets/essai-abc123.js");

        assertThat(reponse.body()).contains("essai = 1");
        assertThat(reponse.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
        assertThat(reponse.headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=31536000")
                .contains("immutable");
    }

    @Test
    void la_page_d_une_preuve_a_sa_feuille_de_style() {
        HttpResponse<String> reponse = navigateur().lire("/verification.css");

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(reponse.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=86400");
    }

    @Test
    void ce_qui_n_est_pas_une_page_n_est_pas_l_application() {
        for (String chemin :
                List.of("/assets/absent.js", "/absent.png", "/interne/horloge", "/actuator/env", "/api/eligibilite")) {
            HttpResponse<String> reponse = navigateur().lire(chemin, "Accept", "text/html");
            assertThat(reponse.statusCode()).as(chemin).isIn(401, 404);
            assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void chaque_reponse_porte_les_entetes_de_securite() {
        for (String chemin : List.of("/", "/moi", "/api/eligibilite/v1/dossiers", "/absent.png")) {
            var entetes = navigateur().lire(chemin).headers();
            assertThat(entetes.firstValue("Content-Security-Policy"))
                    .as(chemin)
                    .hasValue("default-src 'self'; script-src 'self'; img-src 'self' data:; "
                            + "style-src 'self' 'sha256-aaa=' 'sha256-bbb='; object-src 'none'; base-uri 'none'; "
                            + "form-action 'self'; frame-ancestors 'none'");
            assertThat(entetes.firstValue("Strict-Transport-Security").orElseThrow())
                    .contains("max-age=31536000")
                    .contains("includeSubDomains");
            assertThat(entetes.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(entetes.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(entetes.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(entetes.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        }
    }

    @Test
    void l_etat_de_sante_est_public_les_mesures_non() {
        assertThat(navigateur().lire("/actuator/health/readiness").body()).contains("UP");
        assertThat(navigateur().lire("/actuator").statusCode()).isEqualTo(404);
        assertThat(navigateur().lire("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(mesures("CNSA_PILOTE").statusCode()).isEqualTo(403);
        assertThat(mesures("SERVICE").body()).contains("resilience4j_circuitbreaker_state");
    }

    private HttpResponse<String> mesures(String role) {
        return navigateur()
                .lire("/actuator/prometheus", "Authorization", "Bearer " + FOURNISSEUR.jeton("surveillance", role));
    }
}
