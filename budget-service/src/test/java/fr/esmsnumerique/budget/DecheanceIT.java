package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The fund's two delays and the fund manager's entry, over HTTP, from October 2025 on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Import(BaseIsolee.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.demo=true",
            "esms.horloge=2025-10-14T10:00:00Z",
            "spring.datasource.url=jdbc:h2:mem:decheance"
        })
class DecheanceIT extends BudgetEnLigne {

    private static final VoisinsDeTest VOISINS = new VoisinsDeTest();
    private static final String FINANCIER = IDENTITE.agent("ARS_FINANCIER", "27");
    private static final String FINANCIER_GE = IDENTITE.agent("ARS_FINANCIER", "44");
    private static final String SAISI = "G25-27-0001";
    private static final String OUBLIE = "G25-27-0002";
    private static final String GRAND_EST = "G25-44-0001";

    @DynamicPropertySource
    static void voisins(DynamicPropertyRegistry registre) {
        VOISINS.declarer(registre);
    }

    @BeforeAll
    void engager() {
        ouvrirLEnveloppe(1_000_000_000);
        notifierAe("27", 1_000_000);
        notifierAe("44", 1_000_000);
        for (String dossier : List.of(SAISI, OUBLIE, GRAND_EST)) {
            String region = dossier.substring(4, 6);
            VOISINS.financer(dossier, "DECIDE", 210_000);
            ecrire("/programmations", IDENTITE.agent("ARS_FINANCIER", region), corps(dossier));
            ecrire("/engagements", IDENTITE.agent("ARS_DECIDEUR", region), corps(dossier));
        }
    }

    @Test
    @Order(1)
    void avant_la_saisie_chaque_engagement_alerte_deux_fois() {
        JsonNode alertes = alertes(CNSA, "").path("elements");

        assertThat(alertes.size()).isEqualTo(6);
        JsonNode premiere = alertes.get(0);
        assertThat(premiere.path("nature").asString()).isEqualTo("SAISIE_GESTIONNAIRE");
        assertThat(premiere.path("origine").asString()).isEqualTo("Circulaire FMIS 2025-1");
        assertThat(premiere.path("dernierJour").asString()).isEqualTo("2027-05-12");
        assertThat(premiere.path("joursRestants").asInt()).isEqualTo(575);
        assertThat(premiere.path("statut").asString()).isEqualTo("A_VENIR");
        assertThat(premiere.path("reference").path("statut").asString()).isEqualTo("a_confirmer");
        assertThat(alertes.get(5).path("nature").asString()).isEqualTo("JUSTIFICATION");
        assertThat(alertes.get(5).path("dernierJour").asString()).isEqualTo("2029-12-31");
        assertThat(alertes(CNSA, "&horizonJours=575")
                        .path("elements")
                        .get(0)
                        .path("statut")
                        .asString())
                .isEqualTo("PROCHE");
    }

    @Test
    @Order(2)
    void une_region_ne_voit_que_ses_alertes() {
        assertThat(alertes(FINANCIER_GE, "").path("elements").size()).isEqualTo(2);
        assertThat(alertes(FINANCIER_GE, "").toString()).doesNotContain("G25-27");
        assertThat(alertes(CNSA, "&region=44").path("elements").size()).isEqualTo(2);
        assertThat(lire("/alertes-decheance?enveloppe=2025-G25&region=27", FINANCIER_GE)
                        .code())
                .isEqualTo("acces.region");
        assertThat(lire("/alertes-decheance?enveloppe=2025-G25", IDENTITE.porteur("210000006"))
                        .code())
                .isEqualTo("acces.role");
        assertThat(lire("/alertes-decheance?enveloppe=2031-G25", CNSA).code()).isEqualTo("enveloppe.introuvable");
        assertThat(lire("/alertes-decheance?enveloppe=2025-G25&horizonJours=-1", CNSA)
                        .statut())
                .isEqualTo(400);
    }

    @Test
    @Order(3)
    void les_alertes_se_lisent_page_par_page() {
        assertThat(pageParPage("/alertes-decheance?enveloppe=2025-G25&limite=2", CNSA))
                .extracting(
                        a -> a.path("dossierId").asString() + a.path("nature").asString())
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @Test
    @Order(4)
    void l_ars_enregistre_la_saisie_de_son_engagement() {
        assertThat(lire(saisie(SAISI), FINANCIER).code()).isEqualTo("saisie.introuvable");
        for (String jeton : List.of(CNSA, IDENTITE.agent("ARS_INSTRUCTEUR", "27"), IDENTITE.porteur("210000006"))) {
            assertThat(saisir(SAISI, jeton, "F-1", "2025-10-14", "").code()).isEqualTo("acces.role");
        }
        assertThat(saisir(SAISI, FINANCIER_GE, "F-1", "2025-10-14", "").code()).isEqualTo("acces.region");
        assertThat(saisir("G25-27-0777", FINANCIER, "F-1", "2025-10-14", "").code())
                .isEqualTo("ae.rien_d_engage");
        assertThat(saisir(SAISI, FINANCIER, "F-1", "2025-10-13", "").code()).isEqualTo("ae.date_invalide");
        assertThat(saisir(SAISI, FINANCIER, "F-1", "2025-10-15", "").code()).isEqualTo("ae.date_invalide");
        assertThat(lire(saisie(SAISI), FINANCIER).code()).isEqualTo("saisie.introuvable");

        Reponse enregistree = saisir(SAISI, FINANCIER, "F-1", "2025-10-14", "");
        assertThat(enregistree.statut()).as(enregistree.corps()).isEqualTo(200);
        assertThat(saisir(SAISI, FINANCIER, "F-1", "2025-10-14", "").json()).isEqualTo(enregistree.json());
        assertThat(lire(saisie(SAISI), CNSA).json()).isEqualTo(enregistree.json());
        assertThat(lire(saisie(SAISI), FINANCIER_GE).code()).isEqualTo("acces.region");
        assertThat(alertes(CNSA, "").path("elements").size()).isEqualTo(5);
    }

    @Test
    @Order(5)
    void changer_une_saisie_demande_un_motif_et_garde_l_historique() {
        assertThat(saisir(SAISI, FINANCIER, "F-2", "2025-10-14", "").code()).isEqualTo("saisie.motif_requis");
        String decideur = IDENTITE.agent("ARS_DECIDEUR", "27");
        JsonNode changee = saisir(SAISI, decideur, "F-2", "2025-10-14", "Numéro mal recopié")
                .json();

        assertThat(changee.path("numero").asString()).isEqualTo("F-2");
        assertThat(changee.path("historique").size()).isEqualTo(2);
        JsonNode seconde = changee.path("historique").get(1);
        assertThat(seconde.path("numeroAvant").asString()).isEqualTo("F-1");
        assertThat(seconde.path("dateSaisieAvant").asString()).isEqualTo("2025-10-14");
        assertThat(seconde.path("motif").asString()).isEqualTo("Numéro mal recopié");
        assertThat(changee.path("historique").get(0).has("numeroAvant")).isFalse();
        assertThat(seconde.path("par").path("sujet").asString())
                .isNotEqualTo(changee.path("historique")
                        .get(0)
                        .path("par")
                        .path("sujet")
                        .asString());
    }

    @Test
    @Order(6)
    void le_dernier_jour_compte_encore_le_lendemain_est_depasse() {
        avancer("2027-05-12T21:59:59Z");
        assertThat(statut(OUBLIE)).isEqualTo("0 PROCHE");
        avancer("2027-05-12T22:00:00Z"); // midnight in Paris
        assertThat(statut(OUBLIE)).isEqualTo("-1 DEPASSEE");
    }

    private String statut(String dossier) {
        return alertes(FINANCIER, "")
                .path("elements")
                .valueStream()
                .filter(a -> a.path("dossierId").asString().equals(dossier)
                        && a.path("nature").asString().equals("SAISIE_GESTIONNAIRE"))
                .map(a ->
                        a.path("joursRestants").asInt() + " " + a.path("statut").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String saisie(String dossier) {
        return "/engagements/" + dossier + "/saisie-gestionnaire";
    }

    private Reponse saisir(String dossier, String jeton, String numero, String jour, String motif) {
        String champ = motif.isEmpty() ? "" : ",\"motif\":\"" + motif + "\"";
        return client.remplacer(
                API + saisie(dossier),
                jeton,
                "{\"numero\":\"%s\",\"dateSaisie\":\"%s\"%s}".formatted(numero, jour, champ),
                UUID.randomUUID().toString());
    }

    private JsonNode alertes(String jeton, String suite) {
        return json("/alertes-decheance?enveloppe=2025-G25" + suite, jeton);
    }
}
