package fr.esmsnumerique.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FonteTest {

    @Test
    void coupe_aux_espaces_et_jamais_a_une_insecable() {
        List<String> lignes =
                Fonte.ROMAIN.couper("Le total est de 1\u202F034\u202F000,00 € : voir l'annexe n° 2", 10, 90);

        assertThat(lignes)
                .allSatisfy(l -> assertThat(Fonte.ROMAIN.largeur(l, 10)).isLessThanOrEqualTo(90));
        assertThat(lignes).anyMatch(l -> l.contains("1\u202F034\u202F000,00\u00A0€\u00A0:"));
        assertThat(lignes).anyMatch(l -> l.contains("l’annexe")).anyMatch(l -> l.contains("n°\u00A02"));
    }

    @Test
    void debite_un_mot_plus_large_que_la_ligne_sans_en_perdre() {
        List<String> lignes = Fonte.GRAS.couper("a " + "x".repeat(400) + " b", 10, 200);

        assertThat(lignes).allSatisfy(l -> assertThat(Fonte.GRAS.largeur(l, 10)).isLessThanOrEqualTo(200));
        assertThat(String.join("", lignes).replace(" ", "")).isEqualTo("a" + "x".repeat(400) + "b");
    }

    @Test
    void garde_les_espaces_tels_qu_ecrits() {
        assertThat(String.join("|", Fonte.ROMAIN.couper("un  deux", 10, 500))).isEqualTo("un  deux");
        assertThat(Fonte.ROMAIN.couper("", 10, 500)).containsExactly("");
    }

    @Test
    void remplace_ce_que_la_police_n_a_pas() {
        assertThat(Fonte.ROMAIN.dessinable("a🙂漢b\uD83D")).isEqualTo("a??b?");
    }
}
