package fr.esmsnumerique.budget.enveloppe.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnveloppeIdTest {

    private static final EnveloppeId G25 = EnveloppeId.de("2025-G25");

    /** A 2025 envelope read in 2027 keeps the deadlines of 2025, whatever the campaign says of 2026. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 2025-01-01",
        "2025-01-01, 2025-01-01",
        "2025-10-15, 2025-10-15",
        "2025-12-31, 2025-12-31",
        "2026-01-01, 2025-12-31",
        "2027-02-15, 2025-12-31"
    })
    void ses_dates_se_lisent_dans_son_exercice(LocalDate lu, LocalDate jour) {
        assertThat(G25.jourDeLExercice(lu)).isEqualTo(jour);
    }

    @Test
    void l_annee_d_avant_et_celle_d_apres_sont_de_la_meme_campagne() {
        assertThat(G25.suivante()).hasToString("2026-G25");
        assertThat(G25.precedente()).hasToString("2024-G25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025", "25-G25", "2025-g25", "2025-G", "1925-G25", "2025-G25/1"})
    void un_autre_texte_n_en_designe_pas(String texte) {
        assertThatThrownBy(() -> EnveloppeId.de(texte)).isInstanceOf(IllegalArgumentException.class);
    }
}
