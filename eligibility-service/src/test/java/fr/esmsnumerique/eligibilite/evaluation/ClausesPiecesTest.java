package fr.esmsnumerique.eligibilite.evaluation;

import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecConfort;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecSecteur;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.organisme;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.A_INSTRUIRE;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.NON_SATISFAIT;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.SANS_OBJET;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.SATISFAIT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieAttestationMutualisation;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieAutorisationEntite;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieDeclarationHeures;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieDevisAmoa;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieDevisEquipement;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieEtudeCouverture;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifiePiecesObligatoires;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifiePlanImplantation;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.eligibilite.projet.model.DemandesSpecifiques;
import fr.esmsnumerique.eligibilite.projet.model.DevisAmoa;
import fr.esmsnumerique.eligibilite.projet.model.DevisEquipement;
import fr.esmsnumerique.eligibilite.projet.model.EntiteNationale;
import fr.esmsnumerique.eligibilite.projet.model.HeuresMedicoSociales;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.Solution;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClausesPiecesTest {

    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    private static final Region PDL = Region.PAYS_DE_LA_LOIRE;
    private static final DemandesSpecifiques EQUIPEMENT =
            DemandesSpecifiques.surDevis(List.of(new DevisEquipement("210300018", 900_000L)), null);

    @ParameterizedTest
    @EnumSource(
            value = CodePiece.class,
            names = {
                "NOTE_PRESENTATION",
                "GOUVERNANCE",
                "STRATEGIE_DEPLOIEMENT",
                "STRATEGIE_CONDUITE_CHANGEMENT",
                "PLANNING_PROJET",
                "PLANNING_DEPLOIEMENT",
                "PLANNING_CONDUITE_CHANGEMENT",
                "PLAN_FINANCEMENT",
                "LETTRE_ENGAGEMENT"
            })
    void en_pays_de_la_loire_chaque_piece_de_la_liste_est_exigee(CodePiece piece) {
        assertThat(acquisition(15, PDL).sansPiece(piece).issue(new VerifiePiecesObligatoires()))
                .isEqualTo(NON_SATISFAIT);
    }

    @Test
    void amb39_le_rib_reste_facultatif_en_2025_et_l_autre_lecture_l_exigerait() {
        Conclusion sansRib = acquisition(15, PDL).sansPiece(CodePiece.RIB).juge(new VerifiePiecesObligatoires());
        assertThat(sansRib.issue()).isEqualTo(SATISFAIT);
        assertThat(sansRib.lectures()).singleElement().satisfies(l -> {
            assertThat(l.ambiguite()).isEqualTo("AMB-39");
            assertThat(l.verdictAutre()).isEqualTo(NON_SATISFAIT);
            assertThat(l.phraseAutre()).contains("RIB");
        });
    }

    @Test
    void ailleurs_la_liste_de_2022_s_instruit() {
        assertThat(acquisition(15, BFC).sansPiece(CodePiece.LETTRE_ENGAGEMENT).issue(new VerifiePiecesObligatoires()))
                .isEqualTo(A_INSTRUIRE);
        assertThat(acquisition(15, BFC).sansPiece(CodePiece.GOUVERNANCE).issue(new VerifiePiecesObligatoires()))
                .isEqualTo(SATISFAIT);
    }

    @Test
    void ex58_le_plan_d_implantation_n_est_exige_qu_avec_un_equipement_et_en_pays_de_la_loire() {
        Clause plan = new VerifiePlanImplantation();
        CodePiece piece = CodePiece.PLAN_IMPLANTATION_MATERIEL;
        assertThat(acquisition(15, PDL).demandes(EQUIPEMENT).sansPiece(piece).issue(plan))
                .isEqualTo(NON_SATISFAIT);
        assertThat(acquisition(15, PDL).demandes(EQUIPEMENT).issue(plan)).isEqualTo(SATISFAIT);
        assertThat(acquisition(15, PDL).sansPiece(piece).issue(plan)).isEqualTo(SANS_OBJET);
        assertThat(acquisition(15, BFC).demandes(EQUIPEMENT).sansPiece(piece).issue(plan))
                .isEqualTo(SANS_OBJET);
    }

    @Test
    void ex58_l_autorisation_de_l_entite_nationale_est_exigee_partout() {
        verifier(
                new VerifieAutorisationEntite(),
                CodePiece.AUTORISATION_ENTITE_NATIONALE,
                NON_SATISFAIT,
                p -> p.organismes(organisme(1, 20, BFC, new EntiteNationale("Fédération d'essai", true, false))));
    }

    @Test
    void les_devis_accompagnent_chaque_demande_specifique() {
        verifier(new VerifieDevisEquipement(), CodePiece.DEVIS_EQUIPEMENT, NON_SATISFAIT, p -> p.demandes(EQUIPEMENT));
        verifier(
                new VerifieDevisAmoa(),
                CodePiece.DEVIS_AMOA,
                NON_SATISFAIT,
                p -> p.demandes(DemandesSpecifiques.surDevis(List.of(), new DevisAmoa(5_000_000L))));
    }

    @Test
    void la_mutualisation_d_un_groupement_s_atteste() {
        verifier(
                new VerifieAttestationMutualisation(),
                CodePiece.ATTESTATION_MUTUALISATION,
                A_INSTRUIRE,
                p -> p.organismes(organisme(1, 8, BFC, null), organisme(2, 7, BFC, null)));
        assertThat(acquisition(15, PDL)
                        .organismes(organisme(1, 8, PDL, null), organisme(2, 7, PDL, null))
                        .sansPiece(CodePiece.ATTESTATION_MUTUALISATION)
                        .issue(new VerifieAttestationMutualisation()))
                .isEqualTo(NON_SATISFAIT);
    }

    @Test
    void les_heures_medico_sociales_se_declarent_des_qu_il_y_a_du_confort() {
        verifier(
                new VerifieDeclarationHeures(),
                CodePiece.DECLARATION_HEURES_MEDICO_SOCIALES,
                A_INSTRUIRE,
                p -> p.ligne(1, l -> avecConfort(l, new HeuresMedicoSociales(600, 1000))));
    }

    @Test
    void l_etude_de_couverture_vise_le_dpi_de_ght_et_les_projets_ahi_pjm_seuls() {
        Clause etude = new VerifieEtudeCouverture();
        CodePiece piece = CodePiece.ETUDE_COUVERTURE_BESOINS;
        ProjetDeTest pjm = acquisition(15, PDL)
                .toutesLesLignes(l -> avecSecteur(l, Secteur.PJM))
                .sansPiece(piece);
        assertThat(pjm.issue(etude)).isEqualTo(NON_SATISFAIT);
        pjm.ligne(15, l -> avecSecteur(l, Secteur.PA));
        assertThat(pjm.issue(etude)).isEqualTo(SANS_OBJET);
        Solution dpi = new Solution("DPI", "DPI", "Éditeur", StatutSolution.REFERENCEE, null, null, true, null);
        assertThat(acquisition(15, PDL).solution(dpi).sansPiece(piece).issue(etude))
                .isEqualTo(NON_SATISFAIT);
        assertThat(acquisition(15, BFC).solution(dpi).sansPiece(piece).issue(etude))
                .isEqualTo(SANS_OBJET);
    }

    private static void verifier(
            Clause clause,
            CodePiece piece,
            fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue manquante,
            UnaryOperator<ProjetDeTest> due) {
        assertThat(due.apply(acquisition(15, BFC)).issue(clause)).isEqualTo(SATISFAIT);
        assertThat(due.apply(acquisition(15, BFC)).sansPiece(piece).issue(clause))
                .isEqualTo(manquante);
        assertThat(acquisition(15, BFC).sansPiece(piece).issue(clause)).isEqualTo(SANS_OBJET);
    }
}
