package fr.esmsnumerique.budget.redeploiement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.budget.enveloppe.model.Grand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedeploiementIdTest {

    @ParameterizedTest
    @CsvSource({"1, 2025-G25-R01", "9, 2025-G25-R09", "10, 2025-G25-R10", "100, 2025-G25-R100"})
    void s_ecrit_et_se_relit(int numero, String texte) {
        RedeploiementId id = new RedeploiementId(Grand.G25, numero);
        assertThat(id).hasToString(texte);
        assertThat(RedeploiementId.de(texte)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2025-G25", "2025-G25-R00", "2025-G25-R1", "2025-G25-R001", "2025-G25-R10000", "G25-R01"})
    void une_autre_forme_est_refusee(String texte) {
        assertThatThrownBy(() -> RedeploiementId.de(texte)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void le_premier_porte_le_numero_un() {
        assertThatThrownBy(() -> new RedeploiementId(Grand.G25, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void les_chiffres_de_deux_regions_s_ajoutent_poste_par_poste() {
        assertThat(new Chiffres(1, 2, 3, 4, 5, 6).plus(new Chiffres(10, 20, 30, 40, 50, 60)))
                .isEqualTo(new Chiffres(11, 22, 33, 44, 55, 66));
    }
}
