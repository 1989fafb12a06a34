package fr.esmsnumerique.financement.calcul.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.Montant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OperationsTest {

    @Test
    void ecrit_un_forfait_un_plafond_et_un_prix_compare() {
        Montant unitaire = Montant.euros(3_200);
        Montant produit = Montant.euros(64_000);

        assertThat(Operations.ecrire(20, unitaire, null, null, produit))
                .isEqualTo("20 × 3\u202F200,00\u00A0€ = 64\u202F000,00\u00A0€");
        assertThat(Operations.ecrire(20, unitaire, produit, null, produit))
                .isEqualTo("plafond 20 × 3\u202F200,00\u00A0€ = 64\u202F000,00\u00A0€");
        assertThat(Operations.ecrire(20, unitaire, produit, new Montant(1_205), new Montant(1_205)))
                .isEqualTo("plafond 20 × 3\u202F200,00\u00A0€ = 64\u202F000,00\u00A0€ ; prix 12,05\u00A0€"
                        + " ; retenu le plus petit, 12,05\u00A0€");
    }

    /** Slots are few: what falls on one that is taken is written anew, and a modulated product is not the one of its quantity. */
    @Test
    void ne_rend_jamais_l_operation_d_une_autre_ligne() {
        Random hasard = new Random(20_251_123);
        for (int essai = 0; essai < 20_000; essai++) {
            int quantite = hasard.nextInt(60);
            Montant unitaire = new Montant(hasard.nextInt(50) * 10_000L);
            Montant produit = hasard.nextInt(4) == 0 ? unitaire : unitaire.fois(quantite);

            assertThat(Operations.ecrire(quantite, unitaire, null, null, produit))
                    .isEqualTo(quantite + " × " + Euros.format(unitaire) + " = " + Euros.format(produit));
        }
    }
}
