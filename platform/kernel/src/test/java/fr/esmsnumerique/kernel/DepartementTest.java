package fr.esmsnumerique.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartementTest {

    @ParameterizedTest
    @CsvSource({
        "210000014, 21, BOURGOGNE_FRANCHE_COMTE",
        "2A0000014, 2A, CORSE",
        "200000014, 20, CORSE",
        "970100014, 971, GUADELOUPE",
        "970400014, 974, LA_REUNION",
        "980500014, 976, MAYOTTE"
    })
    void un_numero_finess_dit_son_departement_et_sa_region(String numero, String code, Region region) {
        assertThat(Departement.codeDuNumero(numero)).isEqualTo(code);
        assertThat(Departement.regionDuNumero(numero)).contains(region);
        assertThat(Departement.existe(code)).isTrue();
    }

    @Test
    void saint_pierre_et_miquelon_n_a_pas_d_ars() {
        assertThat(Departement.codeDuNumero("970500014")).isEqualTo("975");
        assertThat(Departement.regionDuNumero("970500014")).isEmpty();
        assertThat(Departement.existe("975")).isTrue();
        assertThat(Departement.existe("98")).isFalse();
    }
}
