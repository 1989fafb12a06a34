package fr.esmsnumerique.usage.indicateur.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.Taux;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences shown to people: every figure in them is exact, and a rate is never rounded up to a target it misses. */
class PhrasesTest {

    @Test
    void une_cible_manquee_dit_combien_il_manque() {
        assertThat(Phrases.rapport(Indicateur.TAUX_DMP, 6_999, 10_000, Taux.pourCent(70), false))
                .isEqualTo(
                        "6\u202f999 DMP alimentés pour 10\u202f000 personnes pouvant bénéficier d'un projet d'accueil et d'accompagnement"
                                + " : 69,99 % < 70 %, cible non atteinte : il manque 1 (DMP alimentés).");
    }

    @Test
    void une_cible_tenue_le_dit() {
        assertThat(Phrases.rapport(Indicateur.TAUX_DOSSIERS_ACTIFS, 901, 1_000, Taux.pourCent(90), true))
                .isEqualTo(
                        "901 dossiers actifs pour 1\u202f000 personnes accompagnées : 90,10 % ≥ 90 %, cible atteinte.");
    }

    @ParameterizedTest
    @CsvSource({"1, 3, '33,33 %'", "1, 1000, '0,10 %'", "1, 10000, '0,01 %'", "2, 1, '200,00 %'", "0, 5, '0,00 %'"})
    void un_taux_est_tronque_avec_ses_deux_decimales(long numerateur, long denominateur, String taux) {
        assertThat(Phrases.informatif(Indicateur.TAUX_DMP, numerateur, denominateur))
                .endsWith(" : " + taux + ", à titre informatif.")
                .contains("personnes pouvant bénéficier");
    }

    @Test
    void une_cible_qui_a_des_centiemes_les_montre() {
        assertThat(Phrases.rapport(Indicateur.TAUX_DMP, 70, 100, new Taux(7_250), false))
                .contains("70,00 % < 72,50 %", "il manque 3 (");
    }

    @Test
    void un_compteur_groupe_ses_milliers() {
        assertThat(Phrases.compte(Compteur.E_PARCOURS, 999)).isEqualTo("999 échanges e-Parcours");
        assertThat(Phrases.compte(Compteur.E_PARCOURS, 1_234_567)).isEqualTo("1\u202f234\u202f567 échanges e-Parcours");
    }
}
