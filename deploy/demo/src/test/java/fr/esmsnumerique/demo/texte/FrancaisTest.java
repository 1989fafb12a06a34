package fr.esmsnumerique.demo.texte;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrancaisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0,00 €",
                "5 | 0,05 €",
                "99 | 0,99 €",
                "100 | 1,00 €",
                "99999 | 999,99 €",
                "100000 | 1 000,00 €",
                "77460197 | 774 601,97 €",
                "7000000000 | 70 000 000,00 €",
                "-10000000 | -100 000,00 €"
            })
    void ecrit_les_montants_en_euros(long centimes, String texte) {
        assertThat(Francais.euros(centimes)).isEqualTo(texte);
    }

    @Test
    void ecrit_les_taux_avec_deux_decimales() {
        assertThat(Francais.taux(8_109)).isEqualTo("81,09 %");
        assertThat(Francais.taux(5)).isEqualTo("0,05 %");
    }
}
