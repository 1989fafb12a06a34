package fr.esmsnumerique.budget.usages.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.budget.usages.model.SyntheseDesMois.Compte;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SyntheseDesMoisTest {

    @Test
    void compare_a_la_cible_sans_arrondir() {
        MoisMesures mois = new MoisMesures();
        mois.ajouter(0, 1, 3, 3_333); // 33.33… % reaches 33.33 %
        mois.ajouter(0, 1, 3, 3_334);
        mois.ajouter(0, 50, 100, 5_000);
        mois.ajouter(0, 0, 0, 5_000); // no denominator, nothing reached
        mois.ajouter(0, 7, 10, 0); // no target required
        assertThat(SyntheseDesMois.de(mois, 1).compte(0)).isEqualTo(new Compte(5, 4, 2, 59, 116));
    }

    /** Large enough to be counted by several threads, against a recomputation that shares no line of it. */
    @Test
    void compte_comme_un_calcul_independant_quel_que_soit_le_nombre_de_fils() {
        MoisMesures mois = new MoisMesures();
        Random hasard = new Random(7);
        int[] atteints = new int[5];
        long[] sommes = new long[5];
        for (int i = 0; i < 300_000; i++) {
            int place = hasard.nextInt(5);
            int n = hasard.nextInt(200);
            int d = hasard.nextInt(200);
            int cible = 1 + hasard.nextInt(10_000);
            mois.ajouter(place, n, d, cible);
            sommes[place] += n;
            if (d > 0
                    && new BigDecimal(n).movePointRight(4).compareTo(new BigDecimal(cible).multiply(new BigDecimal(d)))
                            >= 0) {
                atteints[place]++;
            }
        }
        SyntheseDesMois synthese = SyntheseDesMois.de(mois, 5);
        for (int place = 0; place < 5; place++) {
            assertThat(synthese.compte(place).atteints()).isEqualTo(atteints[place]);
            assertThat(synthese.compte(place).numerateur()).isEqualTo(sommes[place]);
        }
    }

    @Test
    void refuse_ce_qui_ne_tient_pas_dans_ses_colonnes() {
        MoisMesures mois = new MoisMesures();
        assertThatThrownBy(() -> mois.ajouter(40_000, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mois.ajouter(0, -1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mois.ajouter(0, 1, 1, 40_000)).isInstanceOf(IllegalArgumentException.class);
    }
}
