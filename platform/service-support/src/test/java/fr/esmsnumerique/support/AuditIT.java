package fr.esmsnumerique.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is refused is kept, durable before the answer, and read by those who supervise. */
class AuditIT extends ServiceEnMarche {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TROP = "{\"nom\":\"a\",\"centimes\":5000}";

    @Test
    void une_commande_refusee_se_lit_avec_son_auteur_et_sa_raison() throws Exception {
        String cle = cle();
        poster("/api/essai/v1/commandes", agent("audit-un", "27"), cle, TROP);

        JsonNode refus = lire(CNSA, "sujet=audit-un").get("elements").get(0);

        assertThat(refus.get("code").asString()).isEqualTo("essai.trop");
        assertThat(refus.get("statut").asInt()).isEqualTo(409);
        assertThat(refus.get("methode").asString()).isEqualTo("POST");
        assertThat(refus.get("chemin").asString()).isEqualTo("/api/essai/v1/commandes");
        assertThat(refus.get("region").asString()).isEqualTo("27");
        assertThat(refus.get("cleIdempotence").asString()).isEqualTo(cle);
        assertThat(refus.get("detail").asString()).contains("Demandez moins");
    }

    @Test
    void une_commande_acceptee_ou_malformee_n_est_pas_un_refus() throws Exception {
        poster("/api/essai/v1/commandes", agent("audit-deux", "27"), cle(), "{\"nom\":\"a\",\"centimes\":1}");
        poster("/api/essai/v1/commandes", agent("audit-deux", "27"), cle(), "{\"nom\":");

        assertThat(lire(CNSA, "sujet=audit-deux").get("elements")).isEmpty();
    }

    @Test
    void une_lecture_interdite_en_est_un() throws Exception {
        assertThat(recevoir(agent("audit-trois", "27"), "").statusCode()).isEqualTo(403);

        JsonNode refus = lire(CNSA, "sujet=audit-trois").get("elements").get(0);
        assertThat(refus.get("methode").asString()).isEqualTo("GET");
        assertThat(refus.get("code").asString()).isEqualTo("acces.role");
    }

    @Test
    void une_region_ne_lit_que_les_refus_de_ses_agents() throws Exception {
        poster("/api/essai/v1/commandes", agent("audit-quatre", "27"), cle(), TROP);

        assertThat(lire(IDENTITE.agent("ARS_DECIDEUR", "27"), "sujet=audit-quatre")
                        .get("elements"))
                .hasSize(1);
        assertThat(lire(IDENTITE.agent("ARS_DECIDEUR", "52"), "sujet=audit-quatre")
                        .get("elements"))
                .isEmpty();
    }

    @Test
    void les_refus_simultanes_sont_tous_gardes_et_se_lisent_page_par_page() throws Exception {
        int nombre = 230;
        String jeton = agent("audit-cinq", "27");
        try (ExecutorService appelants = Executors.newFixedThreadPool(32)) {
            appelants.invokeAll(IntStream.range(0, nombre)
                    .mapToObj(i -> (java.util.concurrent.Callable<HttpResponse<String>>)
                            () -> poster("/api/essai/v1/commandes", jeton, cle(), TROP))
                    .toList());
        }

        int lus = 0;
        String precedent = "~";
        String curseur = "";
        do {
            JsonNode page = lire(CNSA, "sujet=audit-cinq&limite=100" + curseur);
            for (JsonNode refus : page.get("elements")) {
                assertThat(refus.get("id").asString()).isLessThan(precedent);
                precedent = refus.get("id").asString();
                lus++;
            }
            JsonNode suivant = page.get("curseurSuivant");
            curseur =
                    suivant == null ? "" : "&curseur=" + URLEncoder.encode(suivant.asString(), StandardCharsets.UTF_8);
        } while (!curseur.isEmpty());
        assertThat(lus).isEqualTo(nombre);
    }

    @Test
    void le_curseur_d_un_autre_est_refuse() throws Exception {
        assertThat(recevoir(CNSA, "curseur=eyIkZ3QiOiIifQ").statusCode()).isEqualTo(400);
    }

    private static String agent(String sujet, String region) {
        return IDENTITE.jeton(sujet, Map.of("roles", List.of("ARS_FINANCIER"), "region", region));
    }

    private JsonNode lire(String jeton, String requete) throws Exception {
        HttpResponse<String> reponse = recevoir(jeton, requete);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return JSON.readTree(reponse.body());
    }

    private HttpResponse<String> recevoir(String jeton, String requete) throws Exception {
        URI adresse = URI.create("http://127.0.0.1:" + port + "/api/essai/v1/audit/refus?" + requete);
        return HTTP.send(
                HttpRequest.newBuilder(adresse)
                        .header("Authorization", "Bearer " + jeton)
                        .build(),
                BodyHandlers.ofString());
    }
}
