package fr.esmsnumerique.eligibilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an account reads and does that is carrier and something else: in the application's region or elsewhere, of its own application or of another's. */
class CumulDeRolesApiIT extends ApiDeTest {

    private static final String SIEN = "210000014";
    private static final String AUTRE = "440000016";
    private static final List<String> REGIONAUX =
            List.of("ARS_INSTRUCTEUR", "ARS_FINANCIER", "ARS_DECIDEUR", "GRADES_LECTURE");

    @Test
    void le_porteur_lit_son_dossier_ou_que_soit_son_autre_role() {
        String id = dossier("E", BFC, 16, DEPOT);
        for (String suffixe : List.of("", "/historique", "/pieces")) {
            String chemin = chemin(id, suffixe);
            for (String role : REGIONAUX) {
                assertThat(client.lire(chemin, cumul(role, "52", SIEN)).statut())
                        .as(role + suffixe)
                        .isEqualTo(200);
                assertThat(client.lire(chemin, cumul(role, "27", SIEN)).statut())
                        .as(role + suffixe)
                        .isEqualTo(200);
                assertThat(client.lire(chemin, cumul(role, "27", AUTRE)).statut())
                        .as(role + suffixe)
                        .isEqualTo(200);
                assertThat(client.lire(chemin, cumul(role, "52", AUTRE)).code())
                        .as(role + suffixe)
                        .isEqualTo("acces.region");
            }
            assertThat(client.lire(chemin, cumul("CNSA_PILOTE", "", AUTRE)).statut())
                    .isEqualTo(200);
            assertThat(client.lire(chemin, cumul("SYSTEME_EXTERNE", "", SIEN)).statut())
                    .isEqualTo(200);
            assertThat(client.lire(chemin, cumul("SYSTEME_EXTERNE", "", AUTRE)).code())
                    .isEqualTo("acces.organisme");
        }
    }

    @Test
    void ce_que_les_agents_s_ecrivent_reste_entre_eux_et_il_n_agit_pas_davantage() {
        String id = dossier("E", BFC, 16, DEPOT);
        for (String role : REGIONAUX) {
            for (String organisme : List.of(SIEN, AUTRE)) {
                String ailleurs = cumul(role, "52", organisme);
                assertThat(client.lire(chemin(id, "/commentaires"), ailleurs).code())
                        .as(role)
                        .isEqualTo("acces.region");
                assertThat(client.lire(chemin(id, "/priorisation"), ailleurs).code())
                        .as(role)
                        .isEqualTo("acces.region");
                assertThat(client.poster(chemin(id, "/recevabilite"), ailleurs, "")
                                .code())
                        .isEqualTo(role.equals("ARS_INSTRUCTEUR") ? "acces.region" : "acces.role");
            }
            assertThat(client.lire(chemin(id, "/commentaires"), cumul(role, "27", SIEN))
                            .statut())
                    .isEqualTo(200);
        }
    }

    @Test
    void les_coordonnees_bancaires_d_un_autre_porteur_ne_se_lisent_pas_parce_qu_on_en_est_un() {
        String id = dossier("E", BFC, 16, DEPOT);
        Reponse jointe = client.envoyerFichier(chemin(id, "/pieces?code=RIB&nom=rib.pdf"), PORTEUR, PieceApiIT.pdf());
        assertThat(jointe.statut()).isEqualTo(201);
        String chemin = chemin(id, "/pieces/1/versions/1");
        assertThat(new String(
                        client.telecharger(chemin, cumul("ARS_INSTRUCTEUR", "27", AUTRE))
                                .body(),
                        StandardCharsets.UTF_8))
                .contains("piece.restreinte");
        assertThat(client.telecharger(chemin, cumul("ARS_DECIDEUR", "52", SIEN)).statusCode())
                .isEqualTo(200);
        assertThat(client.lire(chemin(id, "/acces-restreints"), DECIDEUR)
                        .json()
                        .path("elements")
                        .valueStream()
                        .map(l -> l.path("role").asString()))
                .as("read as its carrier, by someone who decides elsewhere")
                .containsExactly("PORTEUR");
    }

    @Test
    void une_liste_d_une_autre_region_ne_donne_que_ce_qu_il_porte() {
        String id = dossier("E", BFC, 16, DEPOT);
        String enBfc = API + "/dossiers?limite=200&region=27";
        assertThat(identifiants(client.lire(enBfc, cumul("GRADES_LECTURE", "52", SIEN))))
                .contains(id);
        assertThat(identifiants(client.lire(enBfc, cumul("GRADES_LECTURE", "52", AUTRE))))
                .isEmpty();
        assertThat(identifiants(client.lire(API + "/dossiers?limite=200", cumul("GRADES_LECTURE", "52", SIEN))))
                .doesNotContain(id);
    }

    private static String cumul(String role, String region, String organisme) {
        return IDENTITE.jeton(
                "cumul-" + role + region + organisme,
                Map.of("roles", List.of("PORTEUR", role), "region", region, "organisme", organisme));
    }
}
