package fr.esmsnumerique.budget.pilotage.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.pilotage.model.PetitsEffectifs.Ligne;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PetitsEffectifsTest {

    @Test
    void un_seul_petit_emporte_le_plus_petit_des_autres() {
        assertThat(PetitsEffectifs.masques(lignes(3, 40, 12, 0), 5)).containsExactlyInAnyOrder("0", "2");
    }

    @Test
    void deux_petits_suffisent_et_zero_se_publie() {
        assertThat(PetitsEffectifs.masques(lignes(3, 4, 12, 0), 5)).containsExactlyInAnyOrder("0", "1");
        assertThat(PetitsEffectifs.masques(lignes(5, 12, 0), 5)).isEmpty();
    }

    @Test
    void seul_de_sa_table_un_petit_est_masque_seul_car_son_total_l_est_aussi() {
        assertThat(PetitsEffectifs.masques(lignes(2, 0, 0), 5)).containsExactly("0");
    }

    /** Whatever the table, what is shown never gives a hidden line back by one subtraction. */
    @RepeatedTest(50)
    void une_soustraction_ne_rend_aucune_ligne_masquee(RepetitionInfo tirage) {
        Random hasard = new Random(tirage.getCurrentRepetition());
        long[] effectifs = hasard.longs(1 + hasard.nextInt(8), 0, 15).toArray();
        List<Ligne> lignes = lignes(effectifs);

        Set<String> masques = PetitsEffectifs.masques(lignes, 5);

        assertThat(lignes)
                .allSatisfy(l -> assertThat(masques.contains(l.code()) || l.effectif() == 0 || l.effectif() >= 5)
                        .isTrue());
        long total = lignes.stream().mapToLong(Ligne::effectif).sum();
        if (masques.size() == 1) {
            assertThat(total).as("le total, petit lui aussi, n'est pas publié").isLessThan(5);
        }
    }

    private static List<Ligne> lignes(long... effectifs) {
        List<Ligne> lignes = new ArrayList<>();
        for (long effectif : effectifs) {
            lignes.add(new Ligne(String.valueOf(lignes.size()), effectif));
        }
        return lignes;
    }
}
