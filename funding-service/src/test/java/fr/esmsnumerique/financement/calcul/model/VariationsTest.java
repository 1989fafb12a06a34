package fr.esmsnumerique.financement.calcul.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.Variations.Point;
import fr.esmsnumerique.financement.calcul.model.Variations.Seuil;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ce que change un ESSMS de plus")
class VariationsTest {

    @Test
    void le_cinquantieme_apporte_moins() {
        Variations variations = varier(1, 60, n -> Projets.grandOrganisme().acquisitions(n));

        assertThat(variations.ecart(0)).isZero();
        assertThat(variations.ecart(48)).isEqualTo(2_100_000);
        assertThat(variations.ecart(49)).isEqualTo(500_000);
        assertThat(variations.seuils())
                .containsExactly(
                        new Seuil(50, "Le 50e ESSMS apporte 5\u202F000,00\u00A0€ au lieu de 21\u202F000,00\u00A0€."));
    }

    @Test
    void le_trente_et_unieme_n_apporte_rien_en_2021() {
        Variations variations = varier(28, 32, n -> Projets.grandOrganisme().acquisitions(n), BaremesDeTest.a21());

        assertThat(variations.seuils())
                .containsExactly(new Seuil(31, "Le 31e ESSMS n'apporte rien au lieu de 25\u202F000,00\u00A0€."));
    }

    @Test
    void le_quinzieme_fait_perdre_le_financement_des_petits_organismes() {
        Variations variations = varier(
                12,
                17,
                n -> Projets.vide()
                        .organisme("OG", n, false)
                        .essms(n, TypeProjet.ACQUISITION, Secteur.PA, null, 1_000_000L));

        assertThat(variations.seuils())
                .containsExactly(
                        new Seuil(15, "Le 15e ESSMS fait baisser la subvention de 119\u202F000,00\u00A0€."),
                        new Seuil(16, "Le 16e ESSMS apporte 21\u202F000,00\u00A0€."));
    }

    private static Variations varier(int minimum, int maximum, IntFunction<Projets> projet) {
        return varier(minimum, maximum, projet, BaremesDeTest.g25());
    }

    private static Variations varier(int minimum, int maximum, IntFunction<Projets> projet, Bareme bareme) {
        return new Variations(IntStream.rangeClosed(minimum, maximum)
                .mapToObj(n -> new Point(n, projet.apply(n).calcul(bareme)))
                .toList());
    }
}
