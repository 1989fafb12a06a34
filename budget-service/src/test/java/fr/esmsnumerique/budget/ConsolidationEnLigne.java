package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Launches consolidations over HTTP and waits for them, one after the other. */
abstract class ConsolidationEnLigne extends LivreEnLigne {

    ConsolidationEnLigne(String region) {
        super(region);
    }

    final String consolider() {
        String id = lancer();
        attendre(id, "TERMINEE");
        return id;
    }

    final String lancer() {
        for (int essai = 0; essai < 100; essai++) {
            Reponse reponse = poster("/consolidations", CNSA, "{\"enveloppe\":\"2025-G25\"}");
            if (reponse.statut() == 202) {
                return reponse.json().path("id").asString();
            }
            // The place of the run before is left just after its end is written.
            assertThat(reponse.code()).isEqualTo("consolidation.en_cours");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("La consolidation précédente ne finit pas");
    }

    final JsonNode attendre(String id, String etat) {
        for (int essai = 0; essai < 400; essai++) {
            JsonNode lue = json("/consolidations/" + id);
            if (lue.path("etat").asString().equals(etat)) {
                return lue;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError(id + " n'est pas " + etat);
    }

    final JsonNode json(String chemin) {
        Reponse reponse = lire(chemin, CNSA);
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(200);
        return reponse.json();
    }
}
