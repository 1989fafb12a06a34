package fr.esmsnumerique.budget.pilotage.model.prevision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DureesObserveesTest {

    /** The textbook case: 6, 6, 6 then 7, one censored at 6, and so on (leukaemia remissions, treated group, in weeks). */
    private static final List<Integer> PASSEES = List.of(6, 6, 6, 7, 10, 13, 16, 22, 23);

    private static final List<Integer> EN_COURS = List.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35);

    @Test
    void donne_la_survie_de_l_exemple_d_ecole() {
        DureesObservees durees = DureesObservees.de(PASSEES, EN_COURS);
        assertThat(durees.survie(5)).isEqualTo(1);
        assertThat(durees.survie(6)).isCloseTo(0.857, within(0.001));
        assertThat(durees.survie(7)).isCloseTo(0.807, within(0.001));
        assertThat(durees.survie(10)).isCloseTo(0.753, within(0.001));
        assertThat(durees.survie(13)).isCloseTo(0.690, within(0.001));
        assertThat(durees.survie(16)).isCloseTo(0.627, within(0.001));
        assertThat(durees.survie(22)).isCloseTo(0.538, within(0.001));
        assertThat(durees.survie(23)).isCloseTo(0.448, within(0.001));
        assertThat(durees.mediane()).hasValue(23);
    }

    @Test
    void tire_une_duree_plus_longue_que_l_age_et_rien_au_dela_de_ce_qui_est_observe() {
        DureesObservees durees = DureesObservees.de(PASSEES, EN_COURS);
        for (double tirage = 0.005; tirage < 1; tirage += 0.01) {
            OptionalInt duree = durees.tirer(12, tirage);
            duree.ifPresent(jours -> assertThat(jours).isGreaterThan(12));
        }
        assertThat(durees.tirer(0, 0.999)).hasValue(6);
        assertThat(durees.tirer(0, 0.1)).as("nul n'est observé aussi longtemps").isEmpty();
    }

    @Test
    void moins_de_cinq_passages_ne_disent_rien() {
        assertThat(DureesObservees.de(List.of(1, 2, 3, 4), List.of()).suffisent())
                .isFalse();
        assertThat(DureesObservees.de(List.of(1, 2, 3, 4, 5), List.of()).suffisent())
                .isTrue();
        assertThat(DureesObservees.de(List.of(), List.of()).mediane()).isEmpty();
    }
}
