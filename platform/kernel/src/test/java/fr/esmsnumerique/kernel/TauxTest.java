package fr.esmsnumerique.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TauxTest {

    /** EX-62 and its neighbours: 69.9 % displays as 70 % and is not reached. */
    @ParameterizedTest
    @CsvSource({
        "70, 69, 100, false",
        "70, 70, 100, true",
        "70, 71, 100, true",
        "70, 699, 1000, false",
        "90, 161, 180, false",
        "90, 162, 180, true",
        "90, 899, 1000, false"
    })
    void compare_exactement_a_la_cible(int cible, long numerateur, long denominateur, boolean atteint) {
        assertThat(Taux.pourCent(cible).estAtteintPar(numerateur, denominateur)).isEqualTo(atteint);
    }

    @Test
    void ne_calcule_pas_sans_denominateur() {
        assertThatIllegalArgumentException().isThrownBy(() -> Taux.pourCent(70).estAtteintPar(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Taux.pourCent(-1));
    }
}
