package fr.esmsnumerique.eligibilite.evaluation;

import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecProjet;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecSecteur;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecSolution;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecSons;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.solution;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.A_INSTRUIRE;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.SANS_OBJET;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.SATISFAIT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Fait;
import fr.esmsnumerique.eligibilite.evaluation.model.Lecture;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieCandidatureAhi;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieCommandeSons;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifiePjm;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieReferencement;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieVersionSegur;
import fr.esmsnumerique.eligibilite.projet.model.CommandeSons;
import fr.esmsnumerique.eligibilite.projet.model.OrigineVersionSegur;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesSolutionTest {

    private static final Region GE = Region.GRAND_EST;

    @ParameterizedTest
    @CsvSource({
        "DUI-ALPHA,USAGE_SEUL,,,0",
        "DUI-ALPHA,MONTEE_VERSION,,,0",
        "DUI-ALPHA,ACQUISITION,,,1",
        "DUI-BETA,ACQUISITION,,,1",
        "DUI-BETA,USAGE_SEUL,,,1",
        "DUI-BETA,ACQUISITION,2025-04-16,,0",
        "DUI-BETA,ACQUISITION,2025-04-17,,1",
        "DUI-BETA,ACQUISITION,2025-04-18,,1",
        "DUI-BETA,ACQUISITION,2025-03-09,2025-03-10,0",
        "DUI-BETA,ACQUISITION,2025-03-10,2025-03-10,1",
        "DUI-BETA,ACQUISITION,2025-04-16,2025-06-01,0"
    })
    void ex49_le_verrou_sons_prend_la_premiere_des_deux_dates(
            String commandee, TypeProjet type, LocalDate annulee, LocalDate validee, int ecartees) {
        Conclusion conclusion = acquisition(15, GE)
                .ligne(
                        1,
                        l -> avecSons(l, type, new CommandeSons(commandee, LocalDate.of(2024, 2, 1), validee, annulee)))
                .juge(new VerifieCommandeSons());
        assertThat(conclusion.lignesEcartees()).hasSize(ecartees);
    }

    @Test
    void amb19_l_annulation_du_jour_du_verrou_montre_l_autre_lecture() {
        CommandeSons commande = new CommandeSons("DUI-BETA", LocalDate.of(2024, 2, 1), null, LocalDate.of(2025, 4, 17));
        assertThat(acquisition(15, GE)
                        .ligne(1, l -> avecSons(l, TypeProjet.ACQUISITION, commande))
                        .juge(new VerifieCommandeSons())
                        .lectures())
                .map(Lecture::ambiguite)
                .contains("AMB-19");
        assertThat(acquisition(15, GE).issue(new VerifieCommandeSons())).isEqualTo(SANS_OBJET);
    }

    @ParameterizedTest
    @CsvSource({"SONS_VAGUE_1,0", "AUTOFINANCEE,0", "NON_INSTALLEE,1", ",1"})
    void une_evolution_a_sa_version_segur_sous_sons_ou_autofinancee(OrigineVersionSegur origine, int ecartees) {
        assertThat(acquisition(15, GE)
                        .ligne(1, l -> avecProjet(l, TypeProjet.MONTEE_VERSION, origine))
                        .juge(new VerifieVersionSegur())
                        .lignesEcartees())
                .hasSize(ecartees);
        assertThat(acquisition(15, GE).issue(new VerifieVersionSegur())).isEqualTo(SANS_OBJET);
    }

    @ParameterizedTest
    @CsvSource({"REFERENCEE,SATISFAIT,", "CANDIDATE,SATISFAIT,AMB-16", "NON_REFERENCEE,A_INSTRUIRE,AMB-25"})
    void une_solution_est_referencee_ou_candidate_au_depot(StatutSolution statut, Issue attendu, String ambiguite) {
        Conclusion conclusion = acquisition(15, GE).solution(solution(statut)).juge(new VerifieReferencement());
        assertThat(conclusion.verdict().issue()).isEqualTo(attendu);
        assertThat(conclusion.lectures().stream()
                        .findFirst()
                        .map(Lecture::ambiguite)
                        .orElse(null))
                .isEqualTo(ambiguite);
    }

    @Test
    void le_referencement_ne_concerne_pas_la_protection_juridique_des_majeurs() {
        ProjetDeTest pjm = acquisition(15, GE)
                .toutesLesLignes(l -> avecSecteur(l, Secteur.PJM))
                .solution(solution(StatutSolution.NON_REFERENCEE));
        assertThat(pjm.issue(new VerifieReferencement())).isEqualTo(SANS_OBJET);
        assertThat(pjm.issue(new VerifiePjm())).isEqualTo(SATISFAIT);
        pjm.ligne(1, l -> avecSecteur(l, Secteur.PH));
        assertThat(pjm.issue(new VerifieReferencement())).isEqualTo(A_INSTRUIRE);
        assertThat(acquisition(15, GE).issue(new VerifiePjm())).isEqualTo(SANS_OBJET);
    }

    @ParameterizedTest
    @CsvSource({"REFERENCEE,SATISFAIT", "CANDIDATE,SATISFAIT", "NON_REFERENCEE,A_INSTRUIRE"})
    void une_solution_ahi_sera_candidate_a_la_signature(StatutSolution statut, Issue attendu) {
        assertThat(acquisition(15, GE)
                        .ligne(1, l -> avecSecteur(l, Secteur.AHI))
                        .solution(solution(statut))
                        .issue(new VerifieCandidatureAhi()))
                .isEqualTo(attendu);
        assertThat(acquisition(15, GE).issue(new VerifieCandidatureAhi())).isEqualTo(SANS_OBJET);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01,TOUS", "2025-09-02,ELIGIBLES_SONS"})
    void l_avenant_du_2_septembre_change_le_perimetre_ahi_ce_jour_la(LocalDate jour, String perimetre) {
        ProjetDeTest ahi = acquisition(15, GE).ligne(1, l -> avecSecteur(l, Secteur.AHI));
        assertThat(new VerifieCandidatureAhi()
                        .evaluer(ahi.projet(), ReglesDeTest.pour(GE, jour))
                        .faits())
                .contains(new Fait("périmètre", perimetre));
    }

    @Test
    void la_solution_d_une_ligne_l_emporte_sur_celle_du_projet_pour_sons() {
        CommandeSons commande = new CommandeSons("DUI-BETA", LocalDate.of(2024, 2, 1), null, null);
        assertThat(acquisition(15, GE)
                        .ligne(1, l -> avecSons(avecSolution(l, "DUI-BETA", null), TypeProjet.USAGE_SEUL, commande))
                        .juge(new VerifieCommandeSons())
                        .lignesEcartees())
                .isEmpty();
    }
}
