package fr.esmsnumerique.eligibilite.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void une_ligne_ecartee_est_au_singulier_et_dit_pourquoi() {
        assertThat(Phrases.lignesEcartees(ecartees(1), "")).isEqualTo("1 ligne écartée : 21000001 (motif 1).");
        assertThat(Phrases.lignesEcartees(ecartees(2), " Fin."))
                .isEqualTo("2 lignes écartées : 21000001 (motif 1) ; 21000002 (motif 2). Fin.");
    }

    @Test
    void dix_lignes_sont_citees_et_les_suivantes_comptees() {
        assertThat(Phrases.lignesEcartees(ecartees(10), "")).endsWith("21000010 (motif 10).");
        assertThat(Phrases.lignesEcartees(ecartees(11), "")).endsWith("21000010 (motif 10) et 1 autres.");
        assertThat(Phrases.numeros(List.of("a", "b"))).isEqualTo("a, b");
        List<String> onze =
                IntStream.rangeClosed(1, 11).mapToObj(String::valueOf).toList();
        assertThat(Phrases.numeros(onze)).isEqualTo("1, 2, 3, 4, 5, 6, 7, 8, 9, 10 et 1 autres");
    }

    @Test
    void un_texte_a_la_lecture_est_celui_qu_on_aurait_ecrit() {
        assertThat(Phrases.enListe(List.of("a", "b"))).hasToString("a, b");
        assertThat(Phrases.enListe(List.of("a"))).hasToString("a");
        assertThat(Phrases.enListe(List.of())).hasToString("");
        assertThat(Phrases.aLaLecture(() -> "x")).hasToString("x");
    }

    private static List<LigneEcartee> ecartees(int nombre) {
        return IntStream.rangeClosed(1, nombre)
                .mapToObj(i -> new LigneEcartee(i, "210000%02d".formatted(i), "ELI-02", "motif " + i))
                .toList();
    }
}
