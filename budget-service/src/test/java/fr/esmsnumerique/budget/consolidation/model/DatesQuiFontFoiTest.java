package fr.esmsnumerique.budget.consolidation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesQuiFontFoiTest {

    private static final DatesQuiFontFoi DATES =
            new DatesQuiFontFoi(LocalDate.parse("2025-10-15"), LocalDate.parse("2025-12-31"));

    @ParameterizedTest
    @CsvSource({
        "2025-10-14, NOCTURNE",
        "2025-10-15, ETAT_REDEPLOIEMENT",
        "2025-10-16, NOCTURNE",
        "2025-12-30, NOCTURNE",
        "2025-12-31, ETAT_FIN_EXERCICE",
        "2026-01-01, NOCTURNE",
    })
    void nomme_la_fin_de_chaque_jour(LocalDate jour, Nature nature) {
        assertThat(DATES.nature(jour)).isEqualTo(nature);
    }

    /** Yesterday always; a state of the seven days before as well, never one that has not come. */
    @ParameterizedTest
    @CsvSource({
        "2025-10-15, 2025-10-14",
        "2025-10-16, 2025-10-15",
        "2025-10-17, 2025-10-15 2025-10-16",
        "2025-10-22, 2025-10-15 2025-10-21",
        "2025-10-23, 2025-10-22",
        "2025-12-31, 2025-12-30",
        "2026-01-01, 2025-12-31",
        "2026-01-07, 2025-12-31 2026-01-06",
        "2026-01-08, 2026-01-07",
    })
    void arrete_hier_et_un_etat_manque_dans_la_semaine(LocalDate aujourdhui, String jours) {
        assertThat(DATES.aArreter(aujourdhui)).map(LocalDate::toString).containsExactly(jours.split(" "));
    }
}
