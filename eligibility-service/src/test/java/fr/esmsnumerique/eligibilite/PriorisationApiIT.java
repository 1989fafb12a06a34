package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Priority grid of an application. */
class PriorisationApiIT extends ComiteDeTest {

    @Test
    void la_grille_vient_de_la_campagne_et_ne_fait_pas_de_note() {
        String id = amorcageRecevable();
        JsonNode grille = client.lire(chemin(id, "/priorisation"), INSTRUCTEUR).json();
        assertThat(grille.path("total").asInt()).isEqualTo(6);
        assertThat(grille.path("criteres")
                        .get(0)
                        .path("reference")
                        .path("regle")
                        .asString())
                .isEqualTo("ELI-44");
        assertThat(client.lire(chemin(id, "/priorisation"), PORTEUR).code()).isEqualTo("acces.role");
        int version = grille.path("version").asInt();
        Reponse inconnu = client.poster(
                chemin(id, "/priorisation"), INSTRUCTEUR, priorisation(version, "MOTIVATION", "MOTIVATION", "RIEN"));
        assertThat(inconnu.code()).isEqualTo("priorisation.critere");
        assertThat(inconnu.json()
                        .path("erreurs")
                        .valueStream()
                        .map(e -> e.path("champ").asString()))
                .containsExactly("appreciations[1].critere", "appreciations[2].critere");
        JsonNode faite = client.poster(
                        chemin(id, "/priorisation"), INSTRUCTEUR, priorisation(version, "MOTIVATION", "PERIMETRE"))
                .json();
        assertThat(faite.path("oui").asInt()).isEqualTo(2);
        assertThat(faite.path("criteres").get(0).path("niveau").asString()).isEqualTo("OUI");
        Reponse perdu = client.poster(chemin(id, "/priorisation"), DECIDEUR, priorisation(version, "MOTIVATION"));
        assertThat(perdu.code()).isEqualTo("dossier.version");
        assertThat(perdu.json().path("erreurs").get(0).path("raison").asString())
                .contains("MOTIVATION OUI, PERIMETRE OUI");
        String sans = recevable();
        assertThat(client.poster(chemin(sans, "/priorisation"), INSTRUCTEUR, priorisation(2, "MOTIVATION"))
                        .code())
                .isEqualTo("priorisation.sans_criteres");
    }

    private static String priorisation(int version, String... criteres) {
        return json(Map.of(
                "version",
                version,
                "appreciations",
                List.of(criteres).stream()
                        .map(c -> Map.of("critere", c, "niveau", "OUI"))
                        .toList()));
    }
}
