package fr.esmsnumerique.budget;

import static fr.esmsnumerique.budget.Attente.attendreQue;

import tools.jackson.databind.JsonNode;

/** Launches consolidations over HTTP and waits for them, one after the other. */
abstract class ConsolidationEnLigne extends LivreEnLigne {

    ConsolidationEnLigne(String region) {
        super(region);
    }

    final String consolider() {
        return consolider("INCREMENTALE");
    }

    final String consolider(String lecture) {
        String id = lancer(lecture);
        attendre(id, "TERMINEE");
        return id;
    }

    final String lancer() {
        return lancer("INCREMENTALE");
    }

    private String lancer(String lecture) {
        return lancerQuandLaPlaceEstLibre(
                "/consolidations",
                "{\"enveloppe\":\"" + ENVELOPPE + "\",\"lecture\":\"" + lecture + "\"}",
                "consolidation.en_cours");
    }

    final JsonNode attendre(String id, String etat) {
        attendreQue(() -> json("/consolidations/" + id).path("etat").asString().equals(etat));
        return json("/consolidations/" + id);
    }
}
