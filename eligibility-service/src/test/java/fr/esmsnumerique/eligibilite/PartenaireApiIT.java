package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whom to consult in a département, and who looks for a group. */
class PartenaireApiIT extends ApiDeTest {

    @Test
    void une_consultation_sans_reponse_se_montre_et_l_annuaire_ne_nomme_que_des_fonctions() {
        String id = dossier("O", BFC, 16, DEPOT);
        JsonNode saisi = client.poster(
                        chemin(id, "/consultations-cd"),
                        INSTRUCTEUR,
                        json(Map.of("departement", "21", "consulteLe", "2025-08-20", "format", "COURRIER")))
                .json()
                .path("consultationsCd")
                .get(0);
        assertThat(saisi.path("reponseAttendueAu").asString()).isEqualTo("2025-09-19");
        assertThat(saisi.path("silence").asBoolean()).isTrue();

        String contact = json(Map.of(
                "version",
                0,
                "fonction",
                "Direction de l'autonomie",
                "courriel",
                "cd21@exemple.test",
                "format",
                "COURRIER"));
        String lieu = API + "/partenaires/departements/";
        assertThat(client.remplacer(lieu + "54", INSTRUCTEUR, contact).code()).isEqualTo("acces.region");
        assertThat(client.remplacer(lieu + "21", INSTRUCTEUR, contact)
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
        assertThat(client.remplacer(lieu + "21", INSTRUCTEUR, contact).code()).isEqualTo("partenaire.version");
        JsonNode contacts = client.lire(API + "/partenaires/departements?region=27", DECIDEUR)
                .json()
                .path("elements");
        assertThat(contacts.size()).isEqualTo(8);
        assertThat(contacts.get(0).path("fonction").asString()).isEqualTo("Direction de l'autonomie");
        assertThat(client.lire(API + "/partenaires/departements?region=27", PORTEUR)
                        .code())
                .isEqualTo("acces.role");
    }

    @Test
    void une_annonce_demande_un_consentement_et_disparait_au_retrait() {
        String lieu = API + "/partenaires/recherches";
        assertThat(client.poster(lieu, PORTEUR, annonce(false)).code()).isEqualTo("partenaire.consentement");
        assertThat(client.poster(lieu, PORTEUR, annonce(true)).statut()).isEqualTo(201);
        assertThat(client.lire(lieu + "?departement=21&secteur=PA&typeProjet=ACQUISITION", AUTRE_PORTEUR)
                        .json()
                        .path("elements")
                        .get(0)
                        .path("contact")
                        .asString())
                .isEqualTo("direction@exemple.test");
        assertThat(client.lire(lieu + "?region=27&codeSolution=SOL-12&limite=1", INSTRUCTEUR)
                        .json()
                        .path("elements")
                        .size())
                .isEqualTo(1);
        assertThat(client.lire(lieu + "?codeSolution=SOL-13", INSTRUCTEUR)
                        .json()
                        .path("elements"))
                .isEmpty();
        assertThat(client.lire(lieu + "?region=44", INSTRUCTEUR).json().path("elements"))
                .isEmpty();
        assertThat(client.lire(lieu + "?secteur=PH", AUTRE_PORTEUR).json().path("elements"))
                .isEmpty();
        assertThat(client.poster(lieu + "/retrait", PORTEUR, "").json().has("contact"))
                .isFalse();
        assertThat(client.lire(lieu, INSTRUCTEUR).corps()).doesNotContain("direction@exemple.test");
        assertThat(client.poster(lieu + "/retrait", PORTEUR, "").code()).isEqualTo("partenaire.introuvable");
    }

    private static String annonce(boolean consentement) {
        return json(Map.of(
                "departement",
                "21",
                "secteurs",
                List.of("PA"),
                "typeProjet",
                "ACQUISITION",
                "codeSolution",
                "SOL-12",
                "nombreEssms",
                6,
                "contact",
                "direction@exemple.test",
                "consentement",
                consentement));
    }
}
