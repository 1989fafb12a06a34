package fr.esmsnumerique.budget.consolidation.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.consolidation.infrastructure.ExtraitGarde.LigneRecue;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtraitGardeTest {

    private static final Instant MIDI = Instant.parse("2025-10-13T12:00:00Z");

    private final ExtraitGarde garde = ExtraitGarde.VIDE.suivant(
            "regles-1", true, Map.of("A", new LigneRecue("a", MIDI), "B", new LigneRecue("b", MIDI.minusSeconds(60))));

    @Test
    void demande_tout_la_premiere_fois_puis_depuis_une_heure_avant_la_derniere_modification() {
        assertThat(ExtraitGarde.VIDE.depuis("regles-1")).isEmpty();
        assertThat(garde.depuis("regles-1")).contains(MIDI.minusSeconds(3600));
    }

    @Test
    void demande_tout_quand_les_regles_ont_change() {
        assertThat(garde.depuis("regles-2")).isEmpty();
    }

    @Test
    void complete_ce_qui_etait_garde_et_ne_recule_pas() {
        ExtraitGarde suivant = garde.suivant(
                "regles-1",
                false,
                Map.of(
                        "B",
                        new LigneRecue("b2", MIDI.minusSeconds(30)),
                        "C",
                        new LigneRecue("c", MIDI.minusSeconds(9))));
        assertThat(suivant.lignes()).containsExactly(Map.entry("A", "a"), Map.entry("B", "b2"), Map.entry("C", "c"));
        assertThat(suivant.jusquA()).contains(MIDI);
        assertThat(suivant.version()).isEqualTo(2);
    }

    @Test
    void une_lecture_complete_oublie_ce_qui_n_existe_plus() {
        ExtraitGarde relu = garde.suivant("regles-1", true, Map.of("C", new LigneRecue("c", MIDI.minusSeconds(9))));
        assertThat(relu.lignes()).containsOnlyKeys("C");
        assertThat(relu.jusquA()).contains(MIDI.minusSeconds(9));
    }
}
