package fr.esmsnumerique.budget.calendrier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaliersTest {

    private static final LocalDate JALON = LocalDate.parse("2025-09-30");
    private final Paliers paliers = new Paliers(List.of(30, 7, 1));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-08-30, -",
                "2025-08-31, 30",
                "2025-09-22, 30",
                "2025-09-23, 7",
                "2025-09-28, 7",
                "2025-09-29, 1",
                "2025-09-30, 1",
                "2025-10-01, -"
            })
    void le_palier_atteint_est_le_plus_proche_de_l_echeance(LocalDate aujourdhui, Integer attendu) {
        EcheanceDeCalendrier echeance = new EcheanceDeCalendrier(
                "e", JALON, NatureDEcheance.CAMPAGNE, "Troisième jalon", "G25", "", "", 0, null);
        assertThat(paliers.atteint(echeance, aujourdhui).orElse(null)).isEqualTo(attendu);
    }

    @Test
    void refuse_des_paliers_sans_sens() {
        assertThatThrownBy(() -> new Paliers(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Paliers(List.of(7, -1))).isInstanceOf(IllegalArgumentException.class);
    }
}
