package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Applications that may be enrolled, committees and what is said before them. */
abstract class ComiteDeTest extends ApiDeTest {

    static final String COMITES = API + "/comites";

    String recevable() {
        String id = dossier("M", BFC, 16, DEPOT);
        client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "");
        return id;
    }

    String amorcageRecevable() {
        String id = importer(galis(
                numeroGalis(),
                "2021-03-10T10:00:00Z",
                ProjetDeTest.amorcage(16, BFC).declare()));
        client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "");
        client.lire(chemin(id, ""), INSTRUCTEUR)
                .json()
                .path("clausesEnAttente")
                .forEach(c -> client.poster(chemin(id, "/verdicts"), INSTRUCTEUR, verdict(c.asString(), "SATISFAIT")));
        return id;
    }

    String creer(String le, String jeton) {
        Reponse cree = client.poster(
                COMITES, jeton, json(Map.of("campagne", "G25", "le", le, "libelle", "Comité de sélection")));
        assertThat(cree.statut()).isEqualTo(201);
        return cree.json().path("comiteId").asString();
    }

    Reponse inscrire(String comite, String dossier) {
        return client.poster(COMITES + "/" + comite + "/inscriptions", INSTRUCTEUR, inscription(dossier));
    }

    static List<String> identifiants(JsonNode comite) {
        return comite.path("dossiers")
                .valueStream()
                .map(d -> d.path("dossierId").asString())
                .toList();
    }

    static String inscription(String dossier) {
        return json(Map.of("dossierId", dossier));
    }

    static String classement(int version, String... dossiers) {
        return json(Map.of(
                "version",
                version,
                "propositions",
                List.of(dossiers).stream()
                        .map(d -> Map.of("dossierId", d, "issue", "RETENU", "motif", "Rang décidé en séance."))
                        .toList()));
    }

    static String decision(String issue) {
        return json(Map.of("issue", issue, "motif", "Projet cohérent, priorité régionale."));
    }
}
