package fr.esmsnumerique.financement.enveloppe.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.Projets;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.calcul.model.TypeProjet;
import fr.esmsnumerique.financement.enveloppe.model.Ventilation.Part;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.financement.subvention.model.SubventionsDeTest;
import fr.esmsnumerique.kernel.Montant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BilanEnveloppeTest {

    /** 420 000 €. */
    private static final DossierEnvisage VINGT =
            envisage(Projets.grandOrganisme().acquisitions(20), false);

    @Test
    void le_reste_est_ce_qui_n_est_pas_engage_moins_le_total() {
        assertThat(bilan(30_000_000, 12_000_000).resteCentimes()).isZero();
        assertThat(bilan(30_000_000, 11_999_999).resteCentimes()).isEqualTo(-1);
        assertThat(bilan(42_000_001, 0).resteCentimes()).isEqualTo(1);
    }

    @Test
    void un_dossier_deja_engage_ne_compte_pas_deux_fois() {
        DossierEnvisage engage = envisage(Projets.grandOrganisme().acquisitions(20), true);
        BilanEnveloppe bilan =
                new BilanEnveloppe(new SoldeAe(new Montant(50_000_000), Montant.ZERO), List.of(VINGT, engage));

        assertThat(bilan.total().centimes()).isEqualTo(42_000_000);
        assertThat(bilan.resteCentimes()).isEqualTo(8_000_000);
        assertThat(bilan.parSecteur().parts()).containsExactly(new Part("PH", 20, new Montant(42_000_000)));
    }

    @Test
    void chaque_repartition_fait_le_total_au_centime() {
        DossierEnvisage mixte = envisage(
                Projets.vide()
                        .organisme("OG", 3, false)
                        .essms(2, TypeProjet.ACQUISITION, Secteur.PA)
                        .essms(1, TypeProjet.ACQUISITION, Secteur.PH)
                        .exclu(TypeProjet.ACQUISITION, "En double.", "ELI-28")
                        .prixTotal(100)
                        .devisAmoa(7),
                false);
        BilanEnveloppe bilan = new BilanEnveloppe(new SoldeAe(Montant.ZERO, Montant.ZERO), List.of(mixte));

        // 7 000 € of usage each, one euro of editor shared 34 + 33 + 33, 7 centimes of the whole project.
        assertThat(bilan.parSecteur().parts())
                .containsExactly(
                        new Part("PA", 2, new Montant(1_400_067)),
                        new Part("PH", 1, new Montant(700_033)),
                        new Part(Ventilation.PROJET, 0, new Montant(7)));
        assertThat(bilan.parDepartement().parts())
                .containsExactly(
                        new Part("21", 3, new Montant(2_100_100)), new Part(Ventilation.PROJET, 0, new Montant(7)));
    }

    private static BilanEnveloppe bilan(long disponible, long programme) {
        return new BilanEnveloppe(new SoldeAe(new Montant(disponible), new Montant(programme)), List.of(VINGT));
    }

    private static DossierEnvisage envisage(Projets projet, boolean dejaEngage) {
        Subvention subvention = SubventionsDeTest.calculee(projet.projet());
        return dejaEngage
                ? DossierEnvisage.de(SubventionsDeTest.engagee(SubventionsDeTest.decidee(subvention)))
                : DossierEnvisage.calcule(subvention.dossier(), subvention.calcul());
    }
}
