package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.eligibilite.evaluation.LigneDeTest;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** The impact of a draft on as many files as the whole programme may hold: each one that changes is listed, and none else. In a base of their own: they would fill the lists that the other classes read. */
@Tag("long")
class ImpactNationalIT extends BrouillonsDeTest {

    private static final int DOSSIERS = Integer.getInteger("esms.impact.dossiers", 3_000);
    private static final int PAR_FICHIER = 100;
    private static final int SOUS_LE_MINIMUM = 12;
    private static final int AU_DESSUS = 16;

    @TestConfiguration(proxyBeanMethods = false)
    static class BaseAPart {

        @Bean
        MongoDatabase base(MongoClient client) {
            return client.getDatabase(MongoDeTest.baseNeuve("impact").getName());
        }
    }

    @Test
    void un_brouillon_rejoue_trois_mille_dossiers_et_liste_ceux_qui_changent() {
        Set<String> touches = new HashSet<>();
        Set<String> indemnes = new HashSet<>();
        for (int depuis = 0; depuis < DOSSIERS; depuis += PAR_FICHIER) {
            importer(depuis).forEach(d -> {
                int rang = Integer.parseInt(d.path("numeroGalis").asString().substring(9));
                (rang % 2 == 0 ? touches : indemnes).add(d.path("dossierId").asString());
            });
        }
        assertThat(touches).hasSize(DOSSIERS / 2);
        String id = deposer("G25", avecMinimum("G25", SOUS_LE_MINIMUM))
                .json()
                .path("brouillonId")
                .asString();
        JsonNode impact = impact(API + "/campagnes/G25/brouillons/" + id + "/impact", CNSA);
        assertThat(impact.path("examines").asInt())
                .isEqualTo(impact.path("dossiers").asInt())
                .isGreaterThanOrEqualTo(DOSSIERS);
        Set<String> changes = new HashSet<>();
        impact.path("changements").forEach(c -> changes.add(c.path("dossierId").asString()));
        assertThat(changes).containsAll(touches).doesNotContainAnyElementsOf(indemnes);
    }

    private JsonNode importer(int depuis) {
        List<Map<String, Object>> fichier = new ArrayList<>();
        List<String> essms = new ArrayList<>();
        for (int rang = depuis; rang < Math.min(DOSSIERS, depuis + PAR_FICHIER); rang++) {
            ProjetDeTest projet = projet(rang);
            essms.addAll(FichiersDeTest.numeros(projet));
            fichier.add(galis("GAL-IMPA-%05d".formatted(rang), DEPOT, projet.declare()));
        }
        charger(BFC, essms);
        JsonNode rapport =
                client.poster(API + "/imports/galis", CNSA, json(fichier)).json();
        assertThat(rapport.path("erreurs")).isEmpty();
        return rapport.path("dossiers");
    }

    /** Establishments nobody else holds, so that one file never weighs on another. */
    private static ProjetDeTest projet(int rang) {
        int nombre = rang % 2 == 0 ? SOUS_LE_MINIMUM : AU_DESSUS;
        ProjetDeTest projet = acquisition(nombre, BFC);
        for (int ligne = 1; ligne <= nombre; ligne++) {
            int suite = rang * AU_DESSUS + ligne;
            String numero = LigneDeTest.finess("89%02d".formatted(suite / 1_000), suite % 1_000);
            projet.ligne(ligne, l -> LigneDeTest.avecNumero(l, numero));
        }
        return projet;
    }
}
