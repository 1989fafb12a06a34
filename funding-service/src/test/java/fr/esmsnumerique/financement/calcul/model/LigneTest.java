package fr.esmsnumerique.financement.calcul.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ligne expliquée")
class LigneTest {

    @Test
    @DisplayName("relue avec son opération écrite, une ligne est égale à celle qui l'écrit à la lecture")
    void relue_elle_est_la_meme() {
        Calcul calcul =
                Projets.grandOrganisme().acquisitions(60).prixTotal(30_000_000).calcul();

        assertThat(calcul.lignes())
                .hasSizeGreaterThan(2)
                .allSatisfy(ligne -> assertThat(relue(ligne, ligne.calcul())).isEqualTo(ligne));
    }

    @Test
    void une_operation_d_une_decision_est_gardee() {
        Ligne ligne =
                Projets.grandOrganisme().acquisitions(20).calcul().lignes().getFirst();
        Ligne modulee = ligne.modulee(12, ligne.retenu(), "Composition FINESS");

        assertThat(modulee.calcul()).startsWith(ligne.calcul() + " ; modulé à ");
        assertThat(relue(modulee, modulee.calcul()).calcul()).isEqualTo(modulee.calcul());
        assertThat(relue(modulee, modulee.calcul())).isEqualTo(modulee);
    }

    private static Ligne relue(Ligne ligne, String calcul) {
        return new Ligne(
                ligne.poste(),
                ligne.libelle(),
                ligne.quantite(),
                ligne.unitaire(),
                ligne.plafond(),
                ligne.prix(),
                ligne.retenu(),
                calcul,
                ligne.reference(),
                ligne.lecture(),
                ligne.motif(),
                ligne.essms());
    }
}
