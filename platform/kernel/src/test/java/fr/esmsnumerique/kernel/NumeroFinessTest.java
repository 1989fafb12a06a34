package fr.esmsnumerique.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeroFinessTest {

    @ParameterizedTest
    @ValueSource(strings = {"010003820", "010003812", "970210126", "970302287"})
    void accepte_les_numeros_publics_et_garde_leurs_zeros(String numero) {
        assertThat(new NumeroFiness(numero).valeur()).isEqualTo(numero);
    }

    @ParameterizedTest
    @ValueSource(strings = {"010003821", "10003820", "0100038200", "01000382A", "2C0003820", "", "０10003820"})
    void refuse_une_cle_ou_une_forme_fausse(String numero) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NumeroFiness(numero));
    }

    @Test
    void ne_refuse_jamais_un_numero_corse_sur_sa_cle() {
        for (char cle = '0'; cle <= '9'; cle++) {
            assertThat(NumeroFiness.estValide("2A000001" + cle)).isTrue();
            assertThat(NumeroFiness.estValide("2B000001" + cle)).isTrue();
        }
    }

    @Test
    void controle_la_cle_d_un_siret() {
        assertThat(new NumeroSiret("50254756500015").valeur()).hasSize(14);
        assertThatIllegalArgumentException().isThrownBy(() -> new NumeroSiret("50254756500016"));
    }
}
