package fr.esmsnumerique.usage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.usage.ClientHttp.Reponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A carrier certifies, the ARS validates or asks again; what is corrected afterwards shows. */
class CertificationApiIT extends ApiUsageDeTest {

    private static final String PERIODE = "{\"du\":\"2026-08\",\"au\":\"2026-09\"}";

    @Test
    void le_porteur_certifie_une_periode_entiere_ou_rien_et_l_ars_valide() {
        declarer(JETON_PORTEUR, "2026-08", conforme(UN), conforme(DEUX));
        declarer(JETON_PORTEUR, "2026-09", conforme(UN));
        Reponse refus = certifier(PERIODE);
        assertThat(refus.code()).isEqualTo("mois.incomplet");
        assertThat(refus.corps()).contains("2026-09", DEUX);
        assertThat(etats()).containsExactly("DECLARE", "DECLARE");

        declarer(JETON_PORTEUR, "2026-09", conforme(DEUX));
        assertThat(valider(PERIODE).code()).isEqualTo("mois.non_certifie");
        assertThat(certifier(PERIODE).statut()).isEqualTo(200);
        assertThat(etats()).containsExactly("CERTIFIE", "CERTIFIE");
        assertThat(valider("{\"du\":\"2026-08\"}").statut()).isEqualTo(200);
        assertThat(etats()).containsExactly("VALIDE", "CERTIFIE");
        attendre(() -> evenementsDuDossier().size() >= 2);
        assertThat(evenementsDuDossier())
                .anyMatch(e -> e.contains("declaration.certifiee.v1") && e.contains("\"au\":\"2026-09\""))
                .anyMatch(e -> e.contains("declaration.validee.v1"));
    }

    @Test
    void une_reprise_est_motivee_prevenue_et_se_certifie_de_nouveau() {
        declarer(JETON_PORTEUR, "2026-09", conforme(UN), conforme(DEUX));
        certifier("{\"du\":\"2026-09\"}");
        String chemin = API + "/projets/" + dossier + "/reprises";
        assertThat(client.poster(chemin, INSTRUCTEUR, "{\"du\":\"2026-09\"}").statut())
                .isEqualTo(400);
        assertThat(client.poster(chemin, INSTRUCTEUR, "{\"du\":\"2026-09\",\"motif\":\"Messages du mois précédent.\"}")
                        .statut())
                .isEqualTo(200);
        assertThat(etats()).containsExactly("A_REPRENDRE");
        declarer(JETON_PORTEUR, "2026-09", essms(UN, 71, 100));
        assertThat(certifier("{\"du\":\"2026-09\"}").statut()).isEqualTo(200);
        assertThat(mois().get(0)
                        .path("etapes")
                        .valueStream()
                        .map(e -> e.path("geste").asString()))
                .containsExactly("CERTIFICATION", "REPRISE", "CERTIFICATION");
        attendre(() -> evenementsDuDossier().stream().anyMatch(e -> e.contains("a-reprendre")));
        assertThat(evenementsDuDossier())
                .anyMatch(e -> e.contains("declaration.a-reprendre.v1") && e.contains("Messages du mois"));
    }

    @Test
    void une_correction_remet_le_mois_a_certifier_et_le_dit() {
        declarer(JETON_PORTEUR, "2026-09", conforme(UN), conforme(DEUX));
        certifier("{\"du\":\"2026-09\"}");
        declarer(JETON_PORTEUR, "2026-09", essms(UN, 71, 100));
        assertThat(etats()).containsExactly("DECLARE");
        assertThat(mois().get(0).path("corrigeDepuis").asBoolean()).isTrue();
    }

    @Test
    void une_periode_inversee_ou_hors_des_mois_declares_est_refusee() {
        assertThat(certifier("{\"du\":\"2026-09\"}").code()).isEqualTo("mois.hors_suivi");
        declarer(JETON_PORTEUR, "2026-09", conforme(UN), conforme(DEUX));
        assertThat(certifier("{\"du\":\"2026-09\",\"au\":\"2026-08\"}").code()).isEqualTo("mois.periode");
        assertThat(certifier("{\"du\":\"2026-08\",\"au\":\"2026-09\"}").code()).isEqualTo("mois.hors_suivi");
    }

    private Reponse certifier(String corps) {
        return client.poster(API + "/projets/" + dossier + "/certifications", JETON_PORTEUR, corps);
    }

    private Reponse valider(String corps) {
        return client.poster(API + "/projets/" + dossier + "/validations", INSTRUCTEUR, corps);
    }

    private JsonNode mois() {
        return client.lire(API + "/projets/" + dossier + "/mois", INSTRUCTEUR)
                .json()
                .path("elements");
    }

    private java.util.List<String> etats() {
        return mois().valueStream().map(m -> m.path("etat").asString()).toList();
    }
}
