package fr.esmsnumerique.demo.actes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.demo.actes.Calendrier.Journee;
import fr.esmsnumerique.demo.oracle.Parcours;
import fr.esmsnumerique.demo.oracle.Scenario;
import fr.esmsnumerique.demo.oracle.ScenarioNation;
import fr.esmsnumerique.demo.rapport.Controles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendrierTest {

    /** Holds the short one. */
    private static final Scenario SCENARIO = ScenarioNation.creer();

    private final List<Journee> journees = new Calendrier(new Controles(phrase -> {})).journees();

    @Test
    void l_horloge_ne_recule_ni_ne_pietine() {
        assertThat(journees.stream().map(Journee::moment)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void chaque_engagement_et_chaque_jalon_du_scenario_a_sa_journee() {
        List<LocalDate> jours =
                journees.stream().map(j -> j.moment().toLocalDate()).toList();
        assertThat(jours)
                .containsAll(SCENARIO.parcours().stream()
                        .flatMap(p -> p.engageLe().stream())
                        .toList())
                .containsAll(SCENARIO.parcours().stream()
                        .flatMap(p -> p.jalon().stream())
                        .toList());
    }

    @Test
    void aucun_engagement_n_attend_le_trente_et_un_decembre() {
        assertThat(SCENARIO.parcours().stream().map(Parcours::engageLe))
                .allSatisfy(date -> assertThat(date.orElse(LocalDate.MIN)).isBefore(LocalDate.of(2025, 12, 31)));
    }
}
