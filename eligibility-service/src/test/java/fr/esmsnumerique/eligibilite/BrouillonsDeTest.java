package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import fr.esmsnumerique.eligibilite.evaluation.ReglesDeTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Drafts made of a shipped campaign with one value changed, and their impact. */
abstract class BrouillonsDeTest extends ApiDeTest {

    /** Each request waits for a while: the replay of a few files ends in a few of them, that of a national campaign in a few dozens. */
    JsonNode impact(String chemin, String jeton) {
        for (int demandes = 0; demandes < 600; demandes++) {
            JsonNode impact = client.lire(chemin, jeton).json();
            if (!impact.path("etat").asString().equals("EN_COURS")) {
                assertThat(impact.path("etat").asString()).isEqualTo("TERMINE");
                return impact;
            }
        }
        throw new AssertionError("rejeu sans fin : " + chemin);
    }

    Reponse deposer(String code, Map<String, Object> campagne) {
        Reponse depot = client.poster(API + "/campagnes/" + code + "/brouillons", CNSA, json(campagne));
        assertThat(depot.statut()).as(depot.corps()).isEqualTo(200);
        return depot;
    }

    static Map<String, Object> avecMinimum(String code, int minimum) {
        Map<String, Object> campagne = new LinkedHashMap<>(ReglesDeTest.fichier());
        campagne.put("code", code);
        valeur(campagne, "eligibilite.essms.minimum").put("valeur", minimum);
        return campagne;
    }

    // The file of a campaign is a map of maps.
    @SuppressWarnings("unchecked")
    static Map<String, Object> valeur(Map<String, Object> campagne, String cle) {
        Map<String, Object> parametres = (Map<String, Object>) campagne.get("parametres");
        return ((List<Map<String, Object>>) ((Map<String, Object>) parametres.get(cle)).get("valeurs")).getFirst();
    }
}
