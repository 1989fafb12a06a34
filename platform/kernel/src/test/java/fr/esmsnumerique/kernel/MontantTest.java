package fr.esmsnumerique.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MontantTest {

    @Test
    void refuse_un_montant_negatif_meme_par_soustraction() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Montant(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Montant.euros(1).moins(Montant.euros(2)));
        assertThat(new Montant(1).moins(new Montant(1))).isEqualTo(Montant.ZERO);
    }

    @Test
    void refuse_un_depassement_plutot_que_de_deborder() {
        assertThatThrownBy(() -> new Montant(Long.MAX_VALUE).plus(new Montant(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Montant.euros(Long.MAX_VALUE / 10)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 5000, 50",
        "101, 5000, 51",
        "99, 5000, 50",
        "1, 4999, 0",
        "1, 5000, 1",
        "0, 5000, 0",
        "100, 10000, 100"
    })
    void prend_une_part_arrondie_au_centime_superieur_a_partir_du_demi(long centimes, int pointsDeBase, long attendu) {
        assertThat(new Montant(centimes).part(new Taux(pointsDeBase)).centimes())
                .isEqualTo(attendu);
    }
}
