package fr.esmsnumerique.eligibilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Sends the national lists and reads what came of them. */
abstract class ListesApiDeTest extends ApiDeTest {

    static final String SEGUR =
            "codeSolution;nom;editeur;couloir;profil;version;statut;candidateDepuis;referenceeDepuis;retireeLe\n";
    static final String SONS =
            "numeroFiness;codeSolution;signeLe;verificationAptitudeLe;annuleLe;vague;numeroCommande\n";

    Reponse charger(String liste, String contenu) {
        return charger(liste, contenu.getBytes(StandardCharsets.UTF_8));
    }

    Reponse charger(String liste, byte[] contenu) {
        return client.envoyerFichier(API + "/imports/listes/" + liste, CNSA, contenu);
    }

    JsonNode lire(String chemin, String jeton) {
        Reponse reponse = client.lire(API + chemin, jeton);
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(200);
        return reponse.json();
    }

    static List<String> numeros(JsonNode page) {
        return champ(page, "numeroFiness");
    }

    static List<String> champ(JsonNode page, String champ) {
        return page.path("elements")
                .valueStream()
                .map(e -> e.path(champ).asString())
                .toList();
    }
}
