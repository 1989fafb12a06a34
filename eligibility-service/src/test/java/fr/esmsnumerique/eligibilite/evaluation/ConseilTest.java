package fr.esmsnumerique.eligibilite.evaluation;

import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecProjet;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecSecteur;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecSolution;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.dejaFinancee;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition2022;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.organisme;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.model.Conseil;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.CatalogueClauses;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.eligibilite.projet.model.EntiteNationale;
import fr.esmsnumerique.eligibilite.projet.model.ModeHebergement;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import fr.esmsnumerique.kernel.Region;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The advice an agent reads, on projects spoilt in known ways; {@link ConseilProprietesTest} verifies it on random ones. */
class ConseilTest {

    private static final Region GE = Region.GRAND_EST;
    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    private static final Region PDL = Region.PAYS_DE_LA_LOIRE;

    @Test
    void un_projet_recevable_ne_recoit_aucun_conseil() {
        assertThat(conseiller(acquisition(15, GE), GE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14,1 ESSMS éligible.", "13,2 ESSMS éligibles.", "1,14 ESSMS éligibles."})
    void sous_le_minimum_on_ajoute_exactement_ce_qui_manque(int nombre, String manque) {
        assertThat(conseil(acquisition(nombre, GE), GE).pas())
                .containsExactly(new Conseil.Pas("ELI-09", "Ajouter " + manque));
    }

    @Test
    void une_ligne_deja_financee_qui_fait_passer_sous_le_minimum_se_remplace() {
        ProjetDeTest projet = acquisition(15, GE).ligne(3, l -> dejaFinancee(l, "G22", "DUI-BETA"));
        assertThat(conseil(projet, GE).pas()).containsExactly(new Conseil.Pas("ELI-09", "Ajouter 1 ESSMS éligible."));
    }

    @Test
    void tout_deja_finance_se_retire_et_se_remplace() {
        ProjetDeTest projet = acquisition(2, GE).toutesLesLignes(l -> dejaFinancee(l, "A21", "DUI-ALPHA"));
        Conseil conseil = conseil(projet, GE);
        assertThat(conseil.suffit()).isTrue();
        assertThat(conseil.parClause().get("ELI-28")).startsWith("Retirer les FINESS ");
    }

    @Test
    void un_depot_tardif_aurait_du_venir_avant_la_cloture() {
        assertThat(conseil(acquisition(15, PDL).depose("2025-09-16T08:00:00Z"), PDL)
                        .pas())
                .containsExactly(new Conseil.Pas("CAL-11", "Avoir déposé au plus tard le 15 septembre 2025."));
    }

    @Test
    void un_projet_national_revient_sous_le_seuil_en_retirant_le_moins_d_essms() {
        Conseil conseil = conseil(acquisition(30, GE).avec(21, BFC), GE);
        assertThat(conseil.pas())
                .singleElement()
                .satisfies(p -> assertThat(p.phrase()).startsWith("Retirer les FINESS "));
        assertThat(conseil.pas().getFirst().phrase().split(",")).hasSize(2);
    }

    @Test
    void une_egalite_de_regions_se_rompt_par_un_essms_dans_la_region_de_depot() {
        assertThat(conseil(acquisition(9, GE).avec(9, BFC), GE).pas())
                .containsExactly(new Conseil.Pas("ELI-22", "Ajouter 1 ESSMS éligible en Grand Est."));
    }

    @Test
    void chaque_piece_manquante_est_nommee() {
        assertThat(conseil(
                                acquisition(15, PDL)
                                        .sansPiece(CodePiece.GOUVERNANCE)
                                        .sansPiece(CodePiece.PLAN_FINANCEMENT),
                                PDL)
                        .pas())
                .containsExactly(new Conseil.Pas("DOC-02", "Joindre : gouvernance, plan de financement."));
    }

    @Test
    void plusieurs_defauts_se_corrigent_ensemble() {
        ProjetDeTest projet = acquisition(16, GE)
                .organismes(organisme(1, 20, GE, new EntiteNationale("Fédération", false, false)))
                .ligne(2, l -> avecSolution(l, "DUI-BETA", ModeHebergement.SUR_SITE))
                .ligne(3, l -> avecProjet(l, TypeProjet.MONTEE_VERSION, null))
                .sansPiece(CodePiece.AUTORISATION_ENTITE_NATIONALE);
        Conseil conseil = conseil(projet, GE);
        assertThat(conseil.suffit()).isTrue();
        assertThat(conseil.pas())
                .extracting(Conseil.Pas::clause)
                .containsExactly("ELI-17-SOLUTION", "ELI-17-HEBERGEMENT", "ELI-26", "DOC-06");
        assertThat(conseil.phrase()).startsWith("Le dossier serait recevable ainsi : Retenir DUI-ALPHA");
    }

    @Test
    void une_parite_de_secteurs_se_rompt_par_un_essms() {
        ProjetDeTest projet = acquisition(16, GE);
        for (int rang = 1; rang <= 8; rang++) {
            projet.ligne(rang, l -> avecSecteur(l, Secteur.PH));
        }
        assertThat(conseil(projet, GE).pas())
                .singleElement()
                .satisfies(p -> assertThat(p.clause()).isEqualTo("ELI-16"));
    }

    @Test
    void ce_que_seule_une_personne_peut_trancher_est_dit() {
        Regles regles = ReglesDeTest.g22(BFC);
        ProjetDeTest groupe =
                acquisition2022(15, BFC).organismes(organisme(1, 8, BFC, null), organisme(2, 7, BFC, null));
        Conseil conseil =
                CatalogueClauses.jeu(regles).conseiller(groupe.projet(), regles).orElseThrow();
        assertThat(conseil.suffit()).isFalse();
        assertThat(conseil.restantes()).containsExactly("ELI-20");
        assertThat(conseil.phrase()).contains("une personne décide");
    }

    @Test
    void un_changement_par_clause_satisfait_cette_clause() {
        Evaluation evaluation = CatalogueClauses.jeu(ReglesDeTest.pour(GE))
                .verdicts(acquisition(14, GE).projet(), ReglesDeTest.pour(GE));
        assertThat(evaluation.avecIssue(Issue.A_INSTRUIRE)).hasSize(1);
        assertThat(conseil(acquisition(14, GE), GE).parClause())
                .isEqualTo(java.util.Map.of("ELI-09", "Ajouter 1 ESSMS éligible."));
    }

    private static Conseil conseil(ProjetDeTest projet, Region region) {
        return conseiller(projet, region).orElseThrow();
    }

    private static Optional<Conseil> conseiller(ProjetDeTest projet, Region region) {
        Regles regles = ReglesDeTest.pour(region);
        return CatalogueClauses.jeu(regles).conseiller(projet.projet(), regles);
    }
}
