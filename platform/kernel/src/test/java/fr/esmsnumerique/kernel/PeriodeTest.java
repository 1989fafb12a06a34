package fr.esmsnumerique.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodeTest {

    private static final LocalDate JANVIER = LocalDate.of(2025, 1, 1);
    private static final LocalDate AOUT = LocalDate.of(2025, 8, 31);
    private static final LocalDate SEPTEMBRE = LocalDate.of(2025, 9, 1);
    private static final ReferenceLegale REFERENCE =
            new ReferenceLegale("Instruction 2025/40", "003:L1", ReferenceLegale.Statut.SUR_TEXTE, "FUN-18");

    @Test
    void comprend_ses_deux_bornes() {
        Periode periode = new Periode(JANVIER, AOUT);
        assertThat(periode.contient(JANVIER.minusDays(1))).isFalse();
        assertThat(periode.contient(JANVIER)).isTrue();
        assertThat(periode.contient(AOUT)).isTrue();
        assertThat(periode.contient(SEPTEMBRE)).isFalse();
        assertThat(Periode.depuis(AOUT).contient(LocalDate.MAX)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Periode(SEPTEMBRE, AOUT));
    }

    @Test
    void chevauche_des_qu_un_jour_est_commun() {
        assertThat(new Periode(JANVIER, AOUT).chevauche(Periode.depuis(AOUT))).isTrue();
        assertThat(new Periode(JANVIER, AOUT).chevauche(Periode.depuis(SEPTEMBRE)))
                .isFalse();
    }

    @Test
    void change_de_valeur_le_premier_jour_de_la_suivante() {
        var valeurs = new ValeursDatees<>(
                List.of(valeur(new Periode(JANVIER, AOUT), 1), valeur(Periode.depuis(SEPTEMBRE), 2)));
        assertThat(valeurs.au(JANVIER.minusDays(1))).isEmpty();
        assertThat(valeurs.au(AOUT).orElseThrow().valeur()).isEqualTo(1);
        assertThat(valeurs.au(SEPTEMBRE).orElseThrow().valeur()).isEqualTo(2);
    }

    @Test
    void refuse_un_trou_un_recouvrement_et_le_vide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValeursDatees<>(
                        List.of(valeur(new Periode(JANVIER, AOUT), 1), valeur(Periode.depuis(AOUT), 2))))
                .withMessageContaining("recouvrent");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValeursDatees<>(List.of(
                        valeur(new Periode(JANVIER, AOUT), 1), valeur(Periode.depuis(SEPTEMBRE.plusDays(1)), 2))))
                .withMessageContaining("Aucune valeur");
        assertThatIllegalArgumentException().isThrownBy(() -> new ValeursDatees<Integer>(List.of()));
    }

    private static ValeursDatees.ValeurDatee<Integer> valeur(Periode periode, int valeur) {
        return new ValeursDatees.ValeurDatee<>(periode, valeur, REFERENCE);
    }
}
