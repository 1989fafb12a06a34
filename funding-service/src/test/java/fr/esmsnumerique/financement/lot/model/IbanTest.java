package fr.esmsnumerique.financement.lot.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("IBAN : clé de contrôle, et jamais entier par mégarde")
class IbanTest {

    private static final String JUSTE = "FR7630006000011234567890189";

    @ParameterizedTest
    @ValueSource(
            strings = {
                JUSTE,
                "FR76 3000 6000 0112 3456 7890 189",
                "fr7630006000011234567890189",
                "DE89370400440532013000"
            })
    void lit_un_iban_juste_comme_sur_le_papier(String saisi) {
        assertThat(Iban.lire(saisi)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR7630006000011234567890188",
                "FR7530006000011234567890189",
                "FR7630006000011234567809189",
                "7630006000011234567890189",
                "FR76",
                ""
            })
    void refuse_une_cle_fausse_ou_une_autre_forme(String saisi) {
        assertThat(Iban.lire(saisi)).isEmpty();
    }

    @Test
    void ne_s_imprime_que_masque() {
        Iban iban = Iban.lire(JUSTE).orElseThrow();

        assertThat(iban).hasToString("FR76 •••• 0189");
        assertThat(iban.finitPar("0189")).isTrue();
        assertThat(iban.finitPar("1890")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Iban("FR7630006000011234567890188"))
                .withMessageNotContaining("3000");
    }
}
