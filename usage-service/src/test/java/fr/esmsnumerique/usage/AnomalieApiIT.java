package fr.esmsnumerique.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Values that look wrong are flagged, explained, accepted; never corrected. */
class AnomalieApiIT extends ApiUsageDeTest {

    private static final String ACCEPTATION = "{\"motif\":\"Ouverture vérifiée sur place.\"}";

    @BeforeEach
    void declarer_trois_mois_dont_un_saut() {
        declarer(JETON_PORTEUR, "2026-08", conforme(UN), conforme(DEUX));
        declarer(JETON_PORTEUR, "2026-09", conforme(UN), conforme(DEUX));
        declarer(JETON_PORTEUR, "2026-10", essms(UN, 106, 100), essms(DEUX, 105, 100));
    }

    @Test
    void le_porteur_explique_l_ars_accepte_puis_valide() {
        assertThat(anomalies(JETON_PORTEUR)).singleElement().satisfies(a -> {
            assertThat(a.path("regle").asString()).isEqualTo("SAUT");
            assertThat(a.path("numeroFiness").asString()).isEqualTo(UN);
            assertThat(a.path("seuil").asString()).contains("50 %");
        });
        String chemin = API + "/projets/" + dossier + "/anomalies/" + UN + "_2026-10_SAUT_MESSAGES_MSS";
        client.poster(API + "/projets/" + dossier + "/certifications", JETON_PORTEUR, "{\"du\":\"2026-10\"}");
        String validations = API + "/projets/" + dossier + "/validations";
        assertThat(client.poster(validations, INSTRUCTEUR, "{\"du\":\"2026-10\"}")
                        .code())
                .isEqualTo("mois.anomalies_ouvertes");
        assertThat(client.poster(chemin + "/explication", JETON_PORTEUR, "{\"explication\":\"Seconde unité ouverte.\"}")
                        .json()
                        .path("etat")
                        .asString())
                .isEqualTo("EXPLIQUEE");
        assertThat(client.poster(chemin + "/acceptation", INSTRUCTEUR, ACCEPTATION)
                        .json()
                        .path("etat")
                        .asString())
                .isEqualTo("ACCEPTEE");
        assertThat(anomalies(INSTRUCTEUR)
                        .getFirst()
                        .path("explication")
                        .path("texte")
                        .asString())
                .isEqualTo("Seconde unité ouverte.");
        assertThat(client.poster(validations, INSTRUCTEUR, "{\"du\":\"2026-10\"}")
                        .statut())
                .isEqualTo(200);

        declarer(JETON_PORTEUR, "2026-10", essms(UN, 140, 100));
        assertThat(anomalies(INSTRUCTEUR).getFirst().path("etat").asString())
                .as("d'autres valeurs redemandent un mot")
                .isEqualTo("OUVERTE");
    }

    @Test
    void la_liste_et_l_export_se_filtrent_et_restent_dans_la_region() {
        String ailleurs = IDENTITE.agent("ARS_INSTRUCTEUR", "52");
        assertThat(liste(INSTRUCTEUR, "&etat=OUVERTE&regle=SAUT")).hasSize(1);
        assertThat(liste(INSTRUCTEUR, "&regle=MOIS_COPIE")).isEmpty();
        assertThat(liste(INSTRUCTEUR, "&etat=ACCEPTEE")).isEmpty();
        assertThat(liste(ailleurs, "")).isEmpty();
        String export = API + "/anomalies/export";
        assertThat(client.lire(export + "?regle=SAUT", CNSA).corps()).contains(dossier + ";27;" + UN);
        assertThat(client.lire(export, ailleurs).corps())
                .startsWith("\uFEFFDossier;")
                .doesNotContain(dossier);
        assertThat(client.lire(export + "?region=27", ailleurs).code()).isEqualTo("acces.region");
    }

    @Test
    void chacun_ne_dit_que_ce_qui_est_de_son_role() {
        String chemin = API + "/projets/" + dossier + "/anomalies/" + UN + "_2026-10_SAUT_MESSAGES_MSS";
        String explication = "{\"explication\":\"Seconde unité ouverte.\"}";
        assertThat(client.poster(chemin + "/explication", INSTRUCTEUR, explication)
                        .code())
                .isEqualTo("acces.role");
        assertThat(client.poster(chemin + "/acceptation", JETON_PORTEUR, ACCEPTATION)
                        .code())
                .isEqualTo("acces.role");
        assertThat(client.poster(chemin + "/acceptation", IDENTITE.agent("ARS_INSTRUCTEUR", "52"), ACCEPTATION)
                        .code())
                .isEqualTo("acces.region");
        assertThat(client.poster(
                                chemin.replace("MESSAGES_MSS", "E_PARCOURS") + "/explication",
                                JETON_PORTEUR,
                                explication)
                        .code())
                .isEqualTo("anomalie.introuvable");
    }

    private List<JsonNode> anomalies(String jeton) {
        return client.lire(API + "/projets/" + dossier + "/anomalies", jeton)
                .json()
                .path("elements")
                .valueStream()
                .toList();
    }

    private List<JsonNode> liste(String jeton, String filtre) {
        return client.lire(API + "/anomalies?limite=200" + filtre, jeton)
                .json()
                .path("elements")
                .valueStream()
                .filter(a -> a.path("dossierId").asString().equals(dossier))
                .toList();
    }
}
