package fr.esmsnumerique.usage.trajectoire.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.Taux;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slopes are checked by hand on round figures: rates are out of 1 000, the target is 70 %. */
class TrajectoireTest {

    private static final YearMonth JUILLET = YearMonth.of(2026, 7);
    private static final Taux CIBLE = Taux.pourCent(70);

    /** 50, 52, 54 %: two points a month, 16 to gain: 8 months after September 2026. */
    @ParameterizedTest
    @CsvSource({"2027-04, ELEVE", "2027-05, FAIBLE", "2027-06, FAIBLE"})
    void la_cible_projetee_se_compare_a_l_echeance(YearMonth echeance, Risque attendu) {
        Trajectoire trajectoire = trajectoire(echeance, 500, 520, 540);
        assertThat(trajectoire.penteParMois()).isEqualTo(200);
        assertThat(trajectoire.moisProjete()).isEqualTo(YearMonth.of(2027, 5));
        assertThat(trajectoire.risque()).isEqualTo(attendu);
    }

    @Test
    void un_mois_entame_compte_pour_un_mois() { // 5.01 to gain at 1 a month: six months, not five
        assertThat(trajectoire(YearMonth.of(2027, 12), 6299, 6399, 6499).moisProjete())
                .isEqualTo(YearMonth.of(2026, 9).plusMonths(6));
        assertThat(trajectoire(YearMonth.of(2027, 12), 6300, 6400, 6500).moisProjete())
                .isEqualTo(YearMonth.of(2026, 9).plusMonths(5));
    }

    /** 54 % in September 2026: 16 points to gain. */
    @ParameterizedTest
    @CsvSource({"2026-09, ", "2026-08, ", "2026-10, 1600", "2026-12, 534", "2027-01, 400"})
    void l_effort_par_mois_partage_ce_qui_manque(YearMonth echeance, @Nullable Long effort) {
        Trajectoire trajectoire = trajectoire(echeance, 500, 520, 540);
        assertThat(trajectoire.effortParMois()).isEqualTo(effort);
        if (effort == null) {
            assertThat(trajectoire.risque()).isEqualTo(Risque.CRITIQUE);
        }
    }

    @Test
    void ce_qui_ne_monte_pas_est_critique_et_n_est_pas_projete() {
        for (long[] taux : List.of(new long[] {540, 540}, new long[] {560, 550, 540})) {
            Trajectoire trajectoire = trajectoire(YearMonth.of(2027, 5), taux);
            assertThat(trajectoire.risque()).isEqualTo(Risque.CRITIQUE);
            assertThat(trajectoire.moisProjete()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"699, false", "700, true", "701, true"})
    void la_cible_atteinte_l_est_exactement_quelle_que_soit_la_pente(long dernier, boolean atteint) {
        Trajectoire trajectoire = trajectoire(YearMonth.of(2026, 8), 900, dernier);
        assertThat(trajectoire.risque() == Risque.ATTEINT).isEqualTo(atteint);
    }

    @Test
    void sous_deux_mesures_rien_ne_se_projette() {
        assertThat(trajectoire(YearMonth.of(2027, 5)).risque()).isEqualTo(Risque.INCONNU);
        assertThat(trajectoire(YearMonth.of(2027, 5), 540)).satisfies(t -> {
            assertThat(t.risque()).isEqualTo(Risque.INCONNU);
            assertThat(t.penteParMois()).isNull();
        });
    }

    @Test
    void seules_les_six_dernieres_mesures_font_la_pente() {
        assertThat(trajectoire(YearMonth.of(2027, 12), 690, 100, 110, 120, 130, 140, 150)
                        .penteParMois())
                .isEqualTo(100);
    }

    @Test
    void une_progression_infime_n_est_pas_projetee_au_dela_de_dix_ans() {
        Trajectoire trajectoire = trajectoire(YearMonth.of(2027, 12), 5000, 5001);
        assertThat(trajectoire.moisProjete()).isNull();
        assertThat(trajectoire.risque()).isEqualTo(Risque.ELEVE);
    }

    @Test
    void un_mois_sans_mesure_compte_dans_la_duree() {
        List<Point> points = List.of(point(JUILLET, 500), point(JUILLET.plusMonths(4), 540));
        assertThat(Trajectoire.de(Indicateur.TAUX_DMP, CIBLE, points, YearMonth.of(2027, 12))
                        .penteParMois())
                .isEqualTo(100);
    }

    private static Trajectoire trajectoire(YearMonth echeance, long... numerateurs) {
        List<Point> points = IntStream.range(0, numerateurs.length)
                .mapToObj(i -> point(JUILLET.plusMonths(i), numerateurs[i]))
                .toList();
        return Trajectoire.de(Indicateur.TAUX_DMP, CIBLE, points, echeance);
    }

    /** Out of 1 000, or 10 000 when more precision is needed. */
    private static Point point(YearMonth mois, long numerateur) {
        return new Point(mois, numerateur, numerateur > 1_000 ? 10_000 : 1_000);
    }
}
