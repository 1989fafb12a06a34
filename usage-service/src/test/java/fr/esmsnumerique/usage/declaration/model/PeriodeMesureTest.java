package fr.esmsnumerique.usage.declaration.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodeMesureTest {

    private static final YearMonth JANVIER = YearMonth.of(2026, 1);

    @Test
    void la_premiere_mesure_couvre_trois_mois_y_compris_a_cheval_sur_deux_annees() {
        assertThat(PeriodeMesure.de(JANVIER, JANVIER, 3))
                .isEqualTo(new PeriodeMesure(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 1, 31), true));
    }

    @Test
    void les_suivantes_couvrent_le_mois_ecoule() {
        assertThat(PeriodeMesure.de(JANVIER.plusMonths(1), JANVIER, 3))
                .isEqualTo(new PeriodeMesure(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), false));
    }
}
