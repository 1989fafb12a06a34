package fr.esmsnumerique.budget.enveloppe.model.decheance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelaisDuFondsTest {

    private static final ReferenceLegale DECRET =
            new ReferenceLegale("Décret", "déchéance", ReferenceLegale.Statut.A_CONFIRMER, "");

    @ParameterizedTest(name = "circulaire du {0}, {1} mois : {2}")
    @CsvSource({
        "2025-05-12, 24, 2027-05-12",
        "2024-02-29, 24, 2026-02-28", // leap day: the last day of a shorter month
        "2024-02-29, 48, 2028-02-29",
        "2025-12-31, 2, 2026-02-28",
        "2025-08-31, 1, 2025-09-30",
        "2025-03-30, 24, 2027-03-30", // the nights the clocks change: a day is a day
        "2025-10-26, 24, 2027-10-26",
    })
    void la_saisie_finit_le_jour_de_meme_numero(LocalDate circulaire, int mois, LocalDate dernierJour) {
        assertThat(new DelaisDuFonds(mois, DECRET, 48, DECRET).dernierJourDeSaisie(circulaire))
                .isEqualTo(dernierJour);
    }

    @ParameterizedTest(name = "engagement du {0}, {1} mois : {2}")
    @CsvSource({
        "2025-01-01, 48, 2029-12-31",
        "2025-10-03, 48, 2029-12-31",
        "2025-12-31, 48, 2029-12-31",
        "2026-01-01, 48, 2030-12-31",
        "2024-02-29, 48, 2028-12-31",
        "2025-10-03, 36, 2028-12-31",
        "2025-10-03, 1, 2026-01-31",
    })
    void la_justification_compte_depuis_le_1er_janvier_qui_suit(LocalDate engagement, int mois, LocalDate dernierJour) {
        assertThat(new DelaisDuFonds(24, DECRET, mois, DECRET).dernierJourDeJustification(engagement))
                .isEqualTo(dernierJour);
    }

    @Test
    void un_delai_nul_n_en_est_pas_un() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DelaisDuFonds(0, DECRET, 48, DECRET));
        assertThatIllegalArgumentException().isThrownBy(() -> new DelaisDuFonds(24, DECRET, 0, DECRET));
    }
}
