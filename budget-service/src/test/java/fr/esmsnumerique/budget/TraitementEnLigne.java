package fr.esmsnumerique.budget;

import static fr.esmsnumerique.budget.Attente.attendreQue;
import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** Launches tasks over HTTP and waits for their end. */
abstract class TraitementEnLigne extends LivreEnLigne {

    TraitementEnLigne(String region) {
        super(region);
    }

    final JsonNode mener(String type) {
        return attendreLaFin(
                lancerQuandLaPlaceEstLibre("/traitements", "{\"type\":\"" + type + "\"}", "traitement.en_cours"));
    }

    private JsonNode attendreLaFin(String id) {
        attendreQue(() -> !json("/traitements/" + id).path("etat").asString().equals("EN_COURS"));
        JsonNode fini = json("/traitements/" + id);
        assertThat(fini.path("etat").asString()).as(fini.toString()).isEqualTo("TERMINEE");
        return fini;
    }
}
