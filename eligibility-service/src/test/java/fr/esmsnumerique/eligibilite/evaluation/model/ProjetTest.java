package fr.esmsnumerique.eligibilite.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.LigneDeTest;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.projet.model.ModeHebergement;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProjetTest {

    private final Projet projet = ProjetDeTest.acquisition(3, Region.GRAND_EST)
            .ligne(1, l -> LigneDeTest.avecSecteur(l, Secteur.PH))
            .ligne(2, l -> LigneDeTest.avecSolution(l, "DUI-BETA", ModeHebergement.SUR_SITE))
            .projet();

    @Test
    void une_ligne_ecartee_ne_compte_plus_mais_reste_declaree() {
        Projet reste = sans(1, 2);
        assertThat(reste.lignes()).hasSize(3);
        assertThat(reste.nombreEssms()).isEqualTo(3);
        assertThat(reste.nombreRetenues()).isEqualTo(1);
        assertThat(reste.lignesRetenues()).extracting(Ligne::rang).containsExactly(3);
        assertThat(reste.rangsEcartes()).containsExactlyInAnyOrder(1, 2);
        assertThat(reste.decompte().secteurs()).hasToString("PA : 1");
        assertThat(reste.decompte().solutions()).containsExactly("DUI-ALPHA");
        assertThat(reste.decompte().hebergements()).hasToString("SAAS : 1");
    }

    @Test
    void sans_ligne_ecartee_tout_compte_et_rien_n_est_copie() {
        assertThat(projet.nombreRetenues()).isEqualTo(3);
        assertThat(projet.lignesRetenues()).isSameAs(projet.lignes());
        assertThat(projet.sans(List.of())).isSameAs(projet);
        assertThat(projet.decompte()).isSameAs(projet.decompte());
        assertThat(projet.decompte().solutions()).containsExactly("DUI-ALPHA", "DUI-BETA");
        assertThat(projet.decompte().secteurs().nombre(Secteur.PA)).isEqualTo(2);
    }

    @Test
    void les_solutions_se_lisent_en_ordre_une_fois_chacune() {
        Projet trois = ProjetDeTest.acquisition(4, Region.BOURGOGNE_FRANCHE_COMTE)
                .ligne(1, l -> LigneDeTest.avecSolution(l, "DUI-GAMMA", ModeHebergement.SAAS))
                .ligne(3, l -> LigneDeTest.avecSolution(l, "DUI-GAMMA", ModeHebergement.SAAS))
                .ligne(4, l -> LigneDeTest.avecSolution(l, "DUI-BETA", ModeHebergement.SAAS))
                .projet();
        assertThat(trois.decompte().solutions()).containsExactly("DUI-ALPHA", "DUI-BETA", "DUI-GAMMA");
    }

    @Test
    void tout_ecarter_ne_laisse_rien_a_compter() {
        Projet rien = sans(1, 2, 3);
        assertThat(rien.nombreRetenues()).isZero();
        assertThat(rien.lignesRetenues()).isEmpty();
        assertThat(rien.decompte().types().distinctes()).isZero();
        assertThat(rien.decompte().solutions()).isEmpty();
    }

    private Projet sans(Integer... rangs) {
        return projet.sans(Stream.of(rangs)
                .map(r -> projet.lignes().get(r - 1).ecartee("ELI-03", "essai"))
                .toList());
    }
}
