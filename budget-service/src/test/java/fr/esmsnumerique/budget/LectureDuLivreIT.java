package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is read, by whom and at which clocks. */
class LectureDuLivreIT extends GrandLivre {

    @Test
    void chacun_son_role_et_sa_region() {
        String financierGe = IDENTITE.agent("ARS_FINANCIER", "44");
        String decideurGe = IDENTITE.agent("ARS_DECIDEUR", "44");
        assertThat(programmer(DECIDEUR).code()).isEqualTo("acces.role");
        assertThat(programmer(CNSA).code()).isEqualTo("acces.role");
        assertThat(programmer(financierGe).code()).isEqualTo("acces.region");
        programmer(FINANCIER);
        assertThat(engager(FINANCIER).code()).isEqualTo("acces.role");
        assertThat(engager(decideurGe).code()).isEqualTo("acces.region");
        assertThat(poster("/enveloppes/" + ENVELOPPE + "/notifications-ae", FINANCIER, notification("27", 1))
                        .code())
                .isEqualTo("acces.role");
        assertThat(client.lire(API + "/integrite?enveloppe=" + ENVELOPPE, FINANCIER)
                        .code())
                .isEqualTo("acces.role");
        for (String chemin : List.of("/soldes", "/mouvements", "/integrite")) {
            assertThat(client.lire(API + chemin + "?enveloppe=" + ENVELOPPE, IDENTITE.porteur("210000006"))
                            .code())
                    .as(chemin)
                    .isEqualTo("acces.role");
        }
        assertThat(client.lire(API + "/enveloppes", IDENTITE.porteur("210000006"))
                        .code())
                .isEqualTo("acces.role");
    }

    @Test
    void une_region_ne_lit_que_la_sienne() {
        programmer(FINANCIER);
        Reponse soldes = soldes(IDENTITE.agent("ARS_FINANCIER", "44"), "");
        assertThat(soldes.json().path("regions").size()).isEqualTo(1);
        assertThat(soldes.json().has("reserveCentimes")).isFalse();
        assertThat(soldes.json().path("total").path("notifieCentimes").asLong()).isEqualTo(50_000_000);
        Reponse mouvements = client.lire(
                API + "/mouvements?limite=200&enveloppe=" + ENVELOPPE, IDENTITE.agent("ARS_DECIDEUR", "44"));
        assertThat(mouvements.json().path("elements").size()).isEqualTo(1);
        assertThat(mouvements.corps()).doesNotContain(dossier);
    }

    @Test
    void les_soldes_se_lisent_a_une_date_et_a_un_instant_jamais_dans_le_futur() {
        assertThat(soldes(CNSA, "&au=2025-10-15").code()).isEqualTo("solde.date_future");
        assertThat(soldes(CNSA, "&connu-le=2025-10-14T10:00:01Z").code()).isEqualTo("solde.date_future");
        JsonNode avant = soldes(CNSA, "&au=2024-12-31").json();
        assertThat(avant.path("note").asString()).contains("Aucun mouvement");
        assertThat(avant.path("ouvertCentimes").asLong(-1)).isZero();
        assertThat(avant.path("regions").size()).isEqualTo(18);
        JsonNode janvier = soldes(CNSA, "&au=2025-01-01").json();
        assertThat(janvier.path("ouvertCentimes").asLong()).isEqualTo(9_000_000_000L);
        assertThat(janvier.path("total").path("notifieCentimes").asLong(-1)).isZero();
        assertThat(soldes(CNSA, "&connu-le=2025-10-14T09:59:59Z")
                        .json()
                        .path("sequence")
                        .asLong(-1))
                .isZero();
        assertThat(client.lire(API + "/soldes?enveloppe=2031-G25", CNSA).code()).isEqualTo("enveloppe.introuvable");
    }

    @Test
    void les_totaux_sont_la_somme_des_regions_et_de_la_reserve() {
        programmer(FINANCIER);
        JsonNode soldes = soldes(CNSA, "").json();
        for (String poste : List.of("notifieCentimes", "alloueCentimes", "programmeCentimes", "engageCentimes")) {
            long somme = soldes.path("regions")
                    .valueStream()
                    .mapToLong(r -> r.path("postes").path(poste).asLong())
                    .sum();
            assertThat(soldes.path("total").path(poste).asLong()).as(poste).isEqualTo(somme);
        }
        assertThat(soldes.path("total").path("alloueCentimes").asLong()
                        + soldes.path("reserveCentimes").asLong())
                .isEqualTo(soldes.path("ouvertCentimes").asLong());
    }

    @Test
    void le_journal_se_lit_page_par_page_et_se_verifie() {
        programmer(FINANCIER);
        List<Long> sequences = pageParPage("/mouvements?limite=2&enveloppe=" + ENVELOPPE, CNSA).stream()
                .map(m -> m.path("sequence").asLong())
                .toList();
        assertThat(sequences)
                .containsExactlyElementsOf(java.util.stream.LongStream.rangeClosed(1, sequences.size())
                        .boxed()
                        .toList());
        JsonNode integrite =
                client.lire(API + "/integrite?enveloppe=" + ENVELOPPE, CNSA).json();
        assertThat(integrite.path("conforme").asBoolean()).isTrue();
        assertThat(integrite.path("mouvementsVerifies").asLong()).isGreaterThanOrEqualTo(sequences.size());
    }

    @Test
    void l_enveloppe_se_liste_avec_le_repere_national() {
        JsonNode enveloppe =
                client.lire(API + "/enveloppes", CNSA).json().path("elements").get(0);
        assertThat(enveloppe.path("id").asString()).isEqualTo(ENVELOPPE);
        assertThat(enveloppe.path("repereNational").path("montantCentimes").asLong())
                .isEqualTo(8_300_000_000L);
        assertThat(enveloppe.path("repereNational").path("depasse").asBoolean()).isTrue();
        assertThat(client.lire(API + "/enveloppes", FINANCIER).corps()).doesNotContain("reserveCentimes");
        assertThat(poster("/enveloppes", CNSA, """
                {"exercice":2025,"campagne":"G25","montantCentimes":1,"decision":"Encore"}""").code()).isEqualTo("enveloppe.deja_ouverte");
        assertThat(poster("/enveloppes", CNSA, """
                {"exercice":2026,"campagne":"G25","montantCentimes":1,"decision":"Trop tôt"}""").code()).isEqualTo("ae.exercice_errone");
    }

    @Test
    void le_contrat_servi_est_celui_publie() throws Exception {
        try (var yaml = getClass().getResourceAsStream("/contrats/budget.yaml")) {
            assertThat(new String(yaml.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("version: "
                            + client.lire(API + "/contrat", CNSA)
                                    .json()
                                    .path("version")
                                    .asString());
        }
    }
}
