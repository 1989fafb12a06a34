package fr.esmsnumerique.budget;

import static fr.esmsnumerique.budget.Attente.attendreQue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Launches tasks over HTTP and waits for their end. */
abstract class TraitementEnLigne extends LivreEnLigne {

    TraitementEnLigne(String region) {
        super(region);
    }

    final JsonNode mener(String type) {
        for (int essai = 0; essai < 200; essai++) {
            Reponse lance = poster("/traitements", CNSA, "{\"type\":\"" + type + "\"}");
            if (lance.statut() == 202) {
                return attendreLaFin(lance.json().path("id").asString());
            }
            // The place of the run before is left just after its end is written.
            assertThat(lance.code()).isEqualTo("traitement.en_cours");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("Le traitement précédent ne finit pas");
    }

    private JsonNode attendreLaFin(String id) {
        attendreQue(() -> !json("/traitements/" + id).path("etat").asString().equals("EN_COURS"));
        JsonNode fini = json("/traitements/" + id);
        assertThat(fini.path("etat").asString()).as(fini.toString()).isEqualTo("TERMINEE");
        return fini;
    }

    final JsonNode json(String chemin) {
        Reponse reponse = lire(chemin, CNSA);
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(200);
        return reponse.json();
    }
}
