package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an incremental consolidation asks of the other services, and that it counts what a full one counts. */
class LectureIncrementaleIT extends ConsolidationEnLigne {

    private static final Instant HIER = Instant.parse("2025-10-13T09:00:00Z");

    LectureIncrementaleIT() {
        super("94");
    }

    @Test
    void une_lecture_incrementale_ne_demande_que_le_nouveau_et_compte_comme_une_complete() {
        VOISINS.extraits.publierDossier(ars.dossier(1), "DEPOSE", 12, HIER);
        VOISINS.extraits.publierDossier(ars.dossier(2), "RETENU", 20, HIER);
        VOISINS.extraits.publierDossier(ars.dossier(3), "DEPOSE", 7, HIER.plus(Duration.ofHours(9)));
        assertThat(ligne(consolider("COMPLETE")).path("essms").intValue()).isEqualTo(39);

        VOISINS.extraits.publierDossier(ars.dossier(1), "RETENU", 13, HIER.plus(Duration.ofHours(20)));
        VOISINS.extraits.publierDossier(ars.dossier(4), "DEPOSE", 5, HIER.plus(Duration.ofHours(20)));
        VOISINS.extraits.questions.clear();
        String incrementale = consolider("INCREMENTALE");
        // An hour before the latest of what was kept: 18:00 − 1 h.
        assertThat(questionsDEligibilite()).containsExactly("eligibilite?region=94&depuis=2025-10-13T17:00:00Z");
        JsonNode comptee = ligne(incrementale);
        assertThat(comptee.path("essms").intValue()).isEqualTo(13 + 20 + 7 + 5);
        assertThat(comptee.path("dossiersParEtat").path("RETENU").intValue()).isEqualTo(2);

        VOISINS.extraits.questions.clear();
        String complete = consolider("COMPLETE");
        assertThat(questionsDEligibilite()).containsExactly("eligibilite?region=94");
        JsonNode reconstruit = national(complete);
        JsonNode tenuAJour = national(incrementale);
        assertThat(reconstruit.path("regions")).isEqualTo(tenuAJour.path("regions"));
        assertThat(reconstruit.path("total")).isEqualTo(tenuAJour.path("total"));
        assertThat(json("/consolidations/" + complete).path("lecture").asString())
                .isEqualTo("COMPLETE");
    }

    private static List<String> questionsDEligibilite() {
        return VOISINS.extraits.questions.stream()
                .filter(q -> q.startsWith("eligibilite?region=94"))
                .toList();
    }

    private JsonNode ligne(String consolidation) {
        return region(national(consolidation), ars.region());
    }

    private JsonNode national(String consolidation) {
        return json("/pilotage/national?exercice=2025&consolidation=" + consolidation);
    }
}
