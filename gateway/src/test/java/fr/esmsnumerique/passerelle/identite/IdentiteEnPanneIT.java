package fr.esmsnumerique.passerelle.identite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The provider is away: the gateway starts all the same and says so within bounds, instead of refusing tokens or hanging. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"esms.identite.url=http://127.0.0.1:1", "esms.demo=true"})
class IdentiteEnPanneIT {

    @LocalServerPort
    int port;

    @Test
    void la_connexion_affiche_une_page_503() throws Exception {
        HttpResponse<String> reponse = lire("/connexion", null);

        assertThat(reponse.statusCode()).isEqualTo(503);
        assertThat(reponse.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(reponse.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(reponse.body()).contains("Réessayez dans quelques instants").contains("<html lang=\"fr\">");
    }

    @Test
    void un_jeton_qu_on_ne_peut_verifier_n_est_pas_un_jeton_refuse() throws Exception {
        HttpResponse<String> reponse = lire("/api/budget/v1/soldes", "Bearer a.b.c");

        assertThat(reponse.statusCode()).isEqualTo(503);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(reponse.body()).contains("identite.indisponible");
    }

    @Test
    void le_back_office_et_la_sante_repondent() throws Exception {
        assertThat(lire("/", null).statusCode()).isEqualTo(200);
        assertThat(lire("/moi", null).statusCode()).isEqualTo(401);
        assertThat(lire("/actuator/health/readiness", null).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> lire(String chemin, String autorisation) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + chemin));
            if (autorisation != null) {
                requete.header("Authorization", autorisation);
            }
            return http.send(requete.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
