package fr.esmsnumerique.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParisTest {

    @ParameterizedTest
    @CsvSource({
        "2025-10-01, 1er octobre 2025",
        "2025-10-11, 11 octobre 2025",
        "2025-12-31, 31 décembre 2025",
        "2026-02-01, 1er février 2026"
    })
    void ecrit_un_jour_comme_une_phrase(LocalDate jour, String lettres) {
        assertThat(Paris.enLettres(jour)).isEqualTo(lettres);
    }

    @ParameterizedTest
    @CsvSource({"2025-01, janvier 2025", "2026-08, août 2026", "2026-12, décembre 2026"})
    void ecrit_un_mois_comme_une_phrase(YearMonth mois, String lettres) {
        assertThat(Paris.enLettres(mois)).isEqualTo(lettres);
    }

    @Test
    void chaque_jour_s_ecrit_comme_le_fait_la_langue_de_la_machine() {
        DateTimeFormatter langue = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);
        LocalDate.parse("2024-01-01")
                .datesUntil(LocalDate.parse("2025-01-01"))
                .forEach(jour -> assertThat(Paris.enLettres(jour))
                        .isEqualTo(langue.format(jour).replaceFirst("^1 ", "1er ")));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-14T21:59:59.999Z, 2025-10-14",
        "2025-10-14T22:00:00Z, 2025-10-15",
        "2025-12-31T22:59:59.999Z, 2025-12-31",
        "2025-12-31T23:00:00Z, 2026-01-01"
    })
    void un_jour_commence_a_minuit_a_paris(Instant instant, LocalDate jour) {
        assertThat(Paris.jour(instant)).isEqualTo(jour);
    }

    @Test
    void le_debut_d_un_jour_est_dans_ce_jour() {
        LocalDate jour = LocalDate.parse("2025-10-26"); // clocks go back
        assertThat(Paris.debut(jour)).isEqualTo(Instant.parse("2025-10-25T22:00:00Z"));
        assertThat(Paris.debut(jour.plusDays(1))).isEqualTo(Instant.parse("2025-10-26T23:00:00Z"));
    }
}
