package fr.esmsnumerique.financement.lot.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Référence d'un versement transmis")
class ReferenceVersementTest {

    @Test
    void se_relit_comme_elle_s_ecrit() {
        ReferenceVersement reference = new ReferenceVersement("G25-27-0001", Tranche.AVANCE, 2);

        assertThat(reference).hasToString("G25-27-0001-AVANCE-2");
        assertThat(ReferenceVersement.lire(" G25-27-0001-AVANCE-2 ")).contains(reference);
        assertThat(reference.versementId()).isEqualTo("G25-27-0001-AVANCE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "G25-27-0001-AVANCE", "G25-27-0001-ACOMPTE-1", "G25-27-1-AVANCE-1", "G25-27-0001-AVANCE-1000"
            })
    void rien_d_autre_n_en_est_une(String texte) {
        assertThat(ReferenceVersement.lire(texte)).isEmpty();
    }
}
