package fr.esmsnumerique.budget;

import static fr.esmsnumerique.budget.Attente.attendreQue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** From October to the end of the next year: withdrawals, closing, carry-over. The clock only goes forward, so the tests follow each other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FinDExerciceIT extends FinDExercice {

    @Test
    @Order(1)
    void seul_le_decideur_de_la_region_retire_un_engagement() {
        String corps = retrait(PARTIEL, "\"montantCentimes\":10000,");
        for (String jeton : List.of(FINANCIER, CNSA, DNS, IDENTITE.porteur("210000006"))) {
            assertThat(poster("/retraits", jeton, corps).code()).isEqualTo("acces.role");
        }
        assertThat(poster("/retraits", DECIDEUR_GE, corps).code()).isEqualTo("acces.region");
        assertThat(poster("/retraits", DECIDEUR, corps.replace("\"Avenant 1\"", "\"\""))
                        .statut())
                .isEqualTo(400);
        assertThat(poster("/retraits", DECIDEUR, retrait(PARTIEL, "\"montantCentimes\":0,"))
                        .statut())
                .isEqualTo(400);
        assertThat(poster("/retraits", DECIDEUR, retrait("G25-27-0999", "")).code())
                .isEqualTo("ae.rien_d_engage");
    }

    @Test
    @Order(2)
    void un_retrait_partiel_rend_des_ae_et_le_dit_aux_autres_services() {
        String cle = UUID.randomUUID().toString();
        String corps = retrait(PARTIEL, "\"montantCentimes\":10000,");
        Reponse retrait = client.poster(API + "/retraits", DECIDEUR, corps, cle);

        assertThat(retrait.statut()).as(retrait.corps()).isEqualTo(201);
        assertThat(retrait.json().path("references").path("acte").asString()).isEqualTo("Avenant 1");
        assertThat(retrait.json().path("references").path("resteEngageCentimes").asLong())
                .isEqualTo(200_000);
        assertThat(client.poster(API + "/retraits", DECIDEUR, corps, cle)).isEqualTo(retrait);
        assertThat(poste("27", "engageCentimes")).isEqualTo(410_000);
        assertThat(poste("27", "disponibleCentimes")).isEqualTo(380_000);

        attendreQue(() -> evenements("engagement.retire", PARTIEL).size() >= 2);
        assertThat(evenements("engagement.retire", PARTIEL))
                .hasSize(2)
                .allSatisfy(e -> assertThat(e)
                        .contains(
                                "\"montantCentimes\":10000",
                                "\"resteEngageCentimes\":200000",
                                "\"total\":false",
                                "\"id\":\"" + retrait.json().path("id").asString() + "\""));

        Reponse refus = poster("/retraits", DECIDEUR, retrait(PARTIEL, "\"montantCentimes\":200001,"));
        assertThat(refus.statut()).isEqualTo(409);
        assertThat(refus.code()).isEqualTo("ae.retrait_excessif");
        assertThat(refus.json().path("disponibleCentimes").asLong()).isEqualTo(200_000);
    }

    @Test
    @Order(3)
    void apres_un_retrait_total_le_dossier_se_reprogramme_et_se_reengage() {
        assertThat(poster("/retraits", DECIDEUR, retrait(TOTAL, "")).statut()).isEqualTo(201);
        assertThat(poster("/retraits", DECIDEUR, retrait(TOTAL, "")).code()).isEqualTo("ae.rien_d_engage");
        attendreQue(() -> !evenements("engagement.retire", TOTAL).isEmpty());
        assertThat(evenements("engagement.retire", TOTAL).getFirst()).contains("\"total\":true");

        programmer(TOTAL);
        engager(TOTAL);
        assertThat(poste("27", "engageCentimes")).isEqualTo(410_000);
    }

    @Test
    @Order(4)
    void avant_la_fin_de_l_annee_l_etat_de_cloture_est_une_prevision() {
        JsonNode national = cloture(CNSA);
        assertThat(national.path("provisoire").asBoolean()).isTrue();
        assertThat(national.path("finExercice").asString()).isEqualTo("2025-12-31");
        assertThat(national.has("clotLe")).isFalse();
        assertThat(national.path("totalCentimes").asLong()).isEqualTo(1_000_000_000 - 410_000);
        assertThat(national.path("regions")
                        .valueStream()
                        .map(r -> r.path("titulaire").asString()))
                .containsExactly("27", "44", "NAT");

        JsonNode region = cloture(FINANCIER);
        assertThat(region.path("regions").size()).isEqualTo(1);
        assertThat(region.path("totalCentimes").asLong()).isEqualTo(590_000);
        JsonNode bfc = region.path("regions").get(0);
        assertThat(bfc.path("projets").toString())
                .isEqualTo("[{\"dossierId\":\"G25-27-0003\",\"montantCentimes\":210000}]");
        assertThat(bfc.path("origines").get(0).path("origine").asString()).isEqualTo(CIRCULAIRE);
        assertThat(bfc.path("origines").get(0).path("disponibleCentimes").asLong())
                .isEqualTo(380_000);
        assertThat(cloture(DECIDEUR_GE).toString()).doesNotContain(PROGRAMME, "NAT");

        assertThat(poster("/clotures", CNSA, CLOTURE).code()).isEqualTo("ae.cloture_trop_tot");
        for (String jeton : List.of(DNS, FINANCIER, DECIDEUR)) {
            assertThat(poster("/clotures", jeton, CLOTURE).code()).isEqualTo("acces.role");
        }
        assertThat(lire("/clotures?enveloppe=2025-G25", IDENTITE.porteur("210000006"))
                        .code())
                .isEqualTo("acces.role");
        assertThat(lire("/clotures?enveloppe=2031-G25", CNSA).code()).isEqualTo("enveloppe.introuvable");
    }

    @Test
    @Order(5)
    void le_31_decembre_l_exercice_ne_se_clot_pas_encore() {
        avancer("2025-12-31T22:59:59Z");

        assertThat(poster("/clotures", CNSA, CLOTURE).code()).isEqualTo("ae.cloture_trop_tot");
    }

    @Test
    @Order(6)
    void le_1er_janvier_la_cnsa_clot_et_chacun_lit_ce_qu_il_a_perdu() {
        avancer("2025-12-31T23:00:00Z");
        Reponse cloture = poster("/clotures", CNSA, CLOTURE);

        assertThat(cloture.statut()).as(cloture.corps()).isEqualTo(201);
        assertThat(cloture.json().path("dateEffet").asString()).isEqualTo("2025-12-31");
        assertThat(poster("/clotures", CNSA, CLOTURE).code()).isEqualTo("ae.rien_a_clore");
        JsonNode etat = cloture(CNSA);
        assertThat(etat.path("provisoire").asBoolean()).isFalse();
        assertThat(etat.path("mouvementId").asString())
                .isEqualTo(cloture.json().path("id").asString());
        assertThat(etat.path("totalCentimes").asLong()).isEqualTo(1_000_000_000 - 410_000);
        assertThat(cloture(FINANCIER).path("regions").get(0).path("projets").size())
                .isEqualTo(1);

        String lu =
                lire("/mouvements?limite=200&enveloppe=2025-G25", DECIDEUR_GE).corps();
        assertThat(lu).contains("CLOTURE").doesNotContain(PROGRAMME, "\"NAT\",\"poste\":\"CADUC\"");
        assertThat(json("/mouvements?enveloppe=2025-G25&dossier=" + PROGRAMME, DECIDEUR_GE)
                        .path("elements"))
                .isEmpty();
    }

    @Test
    @Order(7)
    void le_31_decembre_se_lit_avant_et_apres_la_cloture() {
        avancer("2026-03-02T10:00:00Z");
        String avant = "&au=2025-12-31&connu-le=2025-12-31T22:59:59Z";

        assertThat(postes("2025-G25", "27", avant).path("disponibleCentimes").asLong())
                .isEqualTo(380_000);
        assertThat(postes("2025-G25", "27", "&au=2025-12-31")
                        .path("disponibleCentimes")
                        .asLong(-1))
                .isZero();
        assertThat(postes("2025-G25", "27", "&au=2025-12-31")
                        .path("alloueCentimes")
                        .asLong())
                .isEqualTo(1_000_000);
        assertThat(postes("2025-G25", "27", "&au=2025-12-30")
                        .path("disponibleCentimes")
                        .asLong())
                .isEqualTo(380_000);
    }

    @Test
    @Order(8)
    void un_retrait_l_annee_suivante_ne_rend_pas_d_ae() {
        Reponse retrait = poster("/retraits", DECIDEUR, retrait(PARTIEL, "\"montantCentimes\":50000,"));

        assertThat(retrait.statut()).as(retrait.corps()).isEqualTo(201);
        assertThat(retrait.json().path("lignes").toString())
                .contains("DESENGAGE")
                .doesNotContain("DISPONIBLE");
        assertThat(poste("27", "engageCentimes")).isEqualTo(360_000);
        assertThat(poste("27", "disponibleCentimes")).isZero();
        assertThat(poste("27", "alloueCentimes")).isEqualTo(1_000_000);
        assertThat(poste("27", "caducCentimes")).isEqualTo(590_000);
        assertThat(poste("27", "desengageCentimes")).isEqualTo(50_000);
    }

    @Test
    @Order(9)
    void un_report_attend_sa_decision_et_l_ouverture_de_l_exercice_suivant() {
        String corps = report("27", CIRCULAIRE, 210_000);
        assertThat(poster("/reports", CNSA, corps).code()).isEqualTo("enveloppe.introuvable");
        ouvrirLEnveloppe(2026, 300_000_000);
        for (String jeton : List.of(DNS, FINANCIER, DECIDEUR)) {
            assertThat(poster("/reports", jeton, corps).code()).isEqualTo("acces.role");
        }
        assertThat(poster("/reports", CNSA, corps.replace("Arrêté du 20 février 2026", ""))
                        .statut())
                .isEqualTo(400);
        assertThat(poster("/reports", CNSA, corps.replace("2026-02-20", "2026-03-03"))
                        .code())
                .isEqualTo("ae.date_invalide");
        Reponse trop = poster("/reports", CNSA, report("27", CIRCULAIRE, 590_001));
        assertThat(trop.code()).isEqualTo("ae.caduc_insuffisant");
        assertThat(trop.json().path("disponibleCentimes").asLong()).isEqualTo(590_000);
        assertThat(trop.json().path("regle").asString()).isEqualTo("BUD-03");
        assertThat(reports(CNSA)).isEmpty();
    }

    @Test
    @Order(10)
    void les_credits_reportes_servent_l_annee_suivante() {
        String cle = UUID.randomUUID().toString();
        Reponse report = client.poster(API + "/reports", CNSA, report("27", CIRCULAIRE, 210_000), cle);
        assertThat(report.statut()).as(report.corps()).isEqualTo(201);
        assertThat(report.json().path("etat").asString()).isEqualTo("RECU");
        assertThat(client.poster(API + "/reports", CNSA, report("27", CIRCULAIRE, 210_000), cle))
                .isEqualTo(report);
        assertThat(poster("/reports", CNSA, report("NAT", "", 1_000)).statut()).isEqualTo(201);

        assertThat(postes("2026-G25", "27", "").path("alloueCentimes").asLong()).isEqualTo(210_000);
        assertThat(postes("2026-G25", "27", "").path("reporteDeCentimes").asLong())
                .isEqualTo(210_000);
        assertThat(poste("27", "reporteCentimes")).isEqualTo(210_000);
        assertThat(poste("27", "caducCentimes")).isEqualTo(380_000);
        assertThat(reports(CNSA)).hasSize(2);
        JsonNode region = reports(FINANCIER);
        assertThat(region.size()).isEqualTo(1);
        assertThat(region.get(0).path("totalCentimes").asLong()).isEqualTo(210_000);
        assertThat(reports(DECIDEUR_GE)).isEmpty();
        assertThat(cloture(FINANCIER)
                        .path("regions")
                        .get(0)
                        .path("origines")
                        .get(0)
                        .path("reporteCentimes")
                        .asLong())
                .isEqualTo(210_000);

        Reponse deuxFois = poster("/programmations", FINANCIER, corps(TOTAL));
        assertThat(deuxFois.code()).as("engagé en 2025, jamais retiré").isEqualTo("ae.deja_engage");
        programmer(PROGRAMME);
        engager(PROGRAMME);
        assertThat(postes("2026-G25", "27", "").path("engageCentimes").asLong()).isEqualTo(210_000);
        JsonNode conseil = json("/redeploiements/conseil?enveloppe=2026-G25");
        assertThat(conseil.path("projetsSansSolution").asInt(-1))
                .as("ceux qui sont engagés en 2025 n'attendent rien de 2026")
                .isZero();
        for (String enveloppe : List.of("2025-G25", "2026-G25")) {
            assertThat(json("/integrite?enveloppe=" + enveloppe)
                            .path("conforme")
                            .asBoolean())
                    .isTrue();
        }
    }
}
