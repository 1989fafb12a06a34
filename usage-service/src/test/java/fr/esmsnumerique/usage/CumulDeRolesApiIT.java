package fr.esmsnumerique.usage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.usage.ClientHttp.Reponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an account reads and does that is carrier and something else: in the project's region or elsewhere, of its own project or of another's. */
class CumulDeRolesApiIT extends ApiUsageDeTest {

    private static final String AUTRE = "440000016";
    private static final List<String> REGIONAUX =
            List.of("ARS_INSTRUCTEUR", "ARS_FINANCIER", "ARS_DECIDEUR", "GRADES_LECTURE");

    @BeforeEach
    void une_declaration() {
        declarer(JETON_PORTEUR, "2026-08", conforme(UN), conforme(DEUX));
    }

    @Test
    void le_porteur_lit_son_projet_et_l_agent_ceux_de_sa_region() {
        for (String suffixe : List.of("", "/declarations/2026-08", "/indicateurs?mois=2026-08", "/trajectoire")) {
            for (String role : REGIONAUX) {
                assertThat(lire(suffixe, cumul(role, "52", PORTEUR)).statut())
                        .as(role + suffixe)
                        .isEqualTo(200);
                assertThat(lire(suffixe, cumul(role, "27", PORTEUR)).statut())
                        .as(role + suffixe)
                        .isEqualTo(200);
                assertThat(lire(suffixe, cumul(role, "27", AUTRE)).statut())
                        .as(role + suffixe)
                        .isEqualTo(200);
                assertThat(lire(suffixe, cumul(role, "52", AUTRE)).code())
                        .as(role + suffixe)
                        .isEqualTo("acces.region");
            }
            assertThat(lire(suffixe, cumul("CNSA_PILOTE", "", AUTRE)).statut()).isEqualTo(200);
        }
    }

    @Test
    void qui_ne_lit_pas_les_preuves_de_sa_region_ne_lit_que_les_siennes() {
        for (String role : REGIONAUX) {
            boolean grades = role.equals("GRADES_LECTURE");
            assertThat(lire("/preuves", cumul(role, "52", PORTEUR)).statut())
                    .as(role)
                    .isEqualTo(200);
            assertThat(lire("/preuves", cumul(role, "27", AUTRE)).code())
                    .as(role)
                    .isEqualTo(grades ? "acces.organisme" : "");
            assertThat(lire("/preuves", cumul(role, "52", AUTRE)).code())
                    .as(role)
                    .isEqualTo(grades ? "acces.organisme" : "acces.region");
        }
    }

    @Test
    void il_n_agit_pas_davantage() {
        for (String role : REGIONAUX) {
            for (String organisme : List.of(PORTEUR, AUTRE)) {
                assertThat(attester(cumul(role, "52", organisme), "2026-08").code())
                        .as(role)
                        .isEqualTo(role.equals("ARS_INSTRUCTEUR") ? "acces.region" : "acces.role");
            }
            assertThat(declarer(cumul(role, "27", AUTRE), "2026-08", conforme(UN))
                            .code())
                    .as(role)
                    .isEqualTo("acces.organisme");
            assertThat(declarer(cumul(role, "52", PORTEUR), "2026-08", conforme(UN))
                            .statut())
                    .as(role)
                    .isEqualTo(200);
        }
    }

    @Test
    void une_liste_donne_la_region_qu_il_lit_s_il_la_nomme_et_ce_qu_il_porte_sinon() {
        String liste = API + "/projets?limite=200";
        assertThat(client.lire(liste + "&region=27", cumul("GRADES_LECTURE", "27", AUTRE))
                        .corps())
                .contains(dossier);
        assertThat(client.lire(liste + "&region=27", cumul("GRADES_LECTURE", "52", PORTEUR))
                        .corps())
                .contains(dossier);
        assertThat(client.lire(liste + "&region=27", cumul("GRADES_LECTURE", "52", AUTRE))
                        .corps())
                .doesNotContain(dossier);
        assertThat(client.lire(liste, cumul("GRADES_LECTURE", "27", AUTRE)).corps())
                .doesNotContain(dossier);
    }

    @Test
    void les_alertes_d_une_autre_region_ne_se_listent_pas_parce_qu_on_porte_un_projet() {
        recettes(JETON_PORTEUR, "2026-05-12", "2026-06-30");
        preuves();
        declarer(JETON_PORTEUR, "2026-09", conforme(UN), conforme(DEUX));
        assertThat(attester(INSTRUCTEUR, "2026-09").statut()).isEqualTo(201);
        byte[] correction = ("finess;mois;messages_mss;motif\n" + UN + ";2026-09;80;Double comptage\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        client.deposer(API + "/imports/declarations/" + dossier, JETON_PORTEUR, "text/csv", correction);
        String alertes = API + "/alertes?limite=200";
        assertThat(client.lire(alertes, cumul("GRADES_LECTURE", "27", PORTEUR)).corps())
                .contains(dossier);
        assertThat(client.lire(alertes, cumul("GRADES_LECTURE", "52", PORTEUR)).corps())
                .doesNotContain(dossier);
        assertThat(client.lire(alertes + "&region=27", cumul("GRADES_LECTURE", "52", PORTEUR))
                        .code())
                .isEqualTo("acces.region");
    }

    private Reponse lire(String suffixe, String jeton) {
        return client.lire(API + "/projets/" + dossier + suffixe, jeton);
    }

    private static String cumul(String role, String region, String organisme) {
        return IDENTITE.jeton(
                "cumul-" + role + region + organisme,
                Map.of("roles", List.of("PORTEUR", role), "region", region, "organisme", organisme));
    }
}
