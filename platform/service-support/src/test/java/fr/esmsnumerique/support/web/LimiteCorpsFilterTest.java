package fr.esmsnumerique.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

class LimiteCorpsFilterTest {

    private static final long MIO = 1L << 20;
    private static final Pattern MIO_PROMIS = Pattern.compile("(\\d+) Mio");

    /** What the contracts say of the files they take: one that its service stops at a mebibyte could never be sent. */
    @Test
    void chaque_document_du_contrat_passe_jusqu_a_ce_que_le_contrat_promet() throws Exception {
        Map<String, Long> promis = new TreeMap<>();
        for (String service : List.of("eligibilite", "financement", "usage")) {
            chemins(service).forEach((chemin, methodes) -> {
                String post = String.valueOf(methodes.get("post"));
                Matcher taille = MIO_PROMIS.matcher(post);
                if (post.contains("application/octet-stream") && taille.find() && !chemin.startsWith("/imports")) {
                    promis.put(
                            "/api/" + service + "/v1"
                                    + chemin.replace("{pieceId}", "3").replaceAll("\\{[^}]+}", "G25-27-0001"),
                            Long.parseLong(taille.group(1)));
                }
            });
        }
        assertThat(promis).hasSizeGreaterThanOrEqualTo(5).containsValues(10L, 20L);
        for (Map.Entry<String, Long> operation : promis.entrySet()) {
            assertThat(statut(operation.getKey(), operation.getValue() * MIO))
                    .as(operation.getKey())
                    .isEqualTo(200);
            assertThat(statut(operation.getKey(), 22 * MIO))
                    .as(operation.getKey())
                    .isEqualTo(413);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/essai/v1/imports/finess, 200",
        "/api/eligibilite/v1/dossiers/imports/decision, 413",
        "/api/eligibilite/v1/imports, 413",
        "/interne/imports/x, 413",
        "/api/financement/v1/conventions/G25/exemplaires/x, 413",
        "/api/usage/v1/projets/G25/preuves/projets/a/preuves/x, 413",
        "/api/budget/v1/engagements, 413"
    })
    void le_nom_d_une_operation_dans_un_identifiant_n_ouvre_rien(String chemin, int attendu) throws Exception {
        assertThat(statut(chemin, 2 * MIO)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"*/*, 415", "application/*;charset=utf-8, 415", "application/json, 200", "a/b;x=*, 200"})
    void un_type_generique_n_est_pas_un_type(String type, int attendu) throws Exception {
        MockHttpServletRequest requete = new MockHttpServletRequest("POST", "/api/essai/v1/commandes");
        requete.setContentType(type);
        requete.setContent(new byte[1]);
        assertThat(filtrer(requete)).isEqualTo(attendu);
    }

    private static int statut(String chemin, long longueur) throws ServletException, IOException {
        return filtrer(new MockHttpServletRequest("POST", chemin) {
            @Override
            public long getContentLengthLong() {
                return longueur;
            }
        });
    }

    private static int filtrer(MockHttpServletRequest requete) throws ServletException, IOException {
        MockHttpServletResponse reponse = new MockHttpServletResponse();
        new LimiteCorpsFilter(new ProblemeEcrit(JsonMapper.shared())).doFilter(requete, reponse, new MockFilterChain());
        return reponse.getStatus();
    }

    private static Map<String, Map<String, Object>> chemins(String service) {
        InputStream yaml = Objects.requireNonNull(
                LimiteCorpsFilterTest.class.getResourceAsStream("/contrats/" + service + ".yaml"));
        Map<String, Map<String, Map<String, Object>>> contrat = new Yaml().load(yaml);
        return Objects.requireNonNull(contrat.get("paths"));
    }
}
