package fr.esmsnumerique.eligibilite.evaluation;

import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecProjet;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition2022;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.A_INSTRUIRE;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.SANS_OBJET;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.SATISFAIT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieMiseEnConcurrence;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifiePreuveConformite;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import fr.esmsnumerique.eligibilite.projet.model.VoieAchat;
import fr.esmsnumerique.kernel.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an acquisition is bought and proved in 2022. */
class ClausesAcquisitionTest {

    private static final Region GE = Region.GRAND_EST;
    private static final Regles G22 = ReglesDeTest.g22(GE);

    @ParameterizedTest
    @CsvSource({
        "SAD,false,SATISFAIT",
        "MARCHE_EN_COURS,false,SATISFAIT",
        "AUTRE,true,SATISFAIT",
        "AUTRE,false,A_INSTRUIRE",
        ",true,SATISFAIT",
        ",false,A_INSTRUIRE"
    })
    void sol10_une_acquisition_se_fait_en_concurrence_ou_le_prouve(VoieAchat voie, boolean preuve, Issue attendu) {
        ProjetDeTest projet = acquisition2022(15, GE).voieAchat(voie);
        if (!preuve) {
            projet.sansPiece(CodePiece.PREUVE_MISE_EN_CONCURRENCE);
        }
        Conclusion conclusion = projet.juge(new VerifieMiseEnConcurrence(), G22);
        assertThat(conclusion.issue()).isEqualTo(attendu);
        assertThat(conclusion.verdict().contrefactuel().isPresent()).isEqualTo(attendu == A_INSTRUIRE);
    }

    @Test
    void sol10_une_seule_acquisition_suffit_et_une_montee_de_version_n_en_demande_pas() {
        ProjetDeTest evolutions = acquisition2022(3, GE)
                .voieAchat(VoieAchat.AUTRE)
                .sansPiece(CodePiece.PREUVE_MISE_EN_CONCURRENCE)
                .toutesLesLignes(l -> avecProjet(l, TypeProjet.MONTEE_VERSION, null));
        assertThat(evolutions.issue(new VerifieMiseEnConcurrence(), G22)).isEqualTo(SANS_OBJET);
        evolutions.ligne(2, l -> avecProjet(l, TypeProjet.ACQUISITION, null));
        assertThat(evolutions.issue(new VerifieMiseEnConcurrence(), G22)).isEqualTo(A_INSTRUIRE);
    }

    @ParameterizedTest
    @CsvSource({
        "NON_REFERENCEE,true,SATISFAIT",
        "NON_REFERENCEE,false,A_INSTRUIRE",
        "CANDIDATE,false,SANS_OBJET",
        "REFERENCEE,false,SANS_OBJET"
    })
    void doc10_une_solution_ni_referencee_ni_candidate_prouve_sa_conformite(
            StatutSolution statut, boolean preuve, Issue attendu) {
        ProjetDeTest projet = acquisition2022(15, GE).solution(ProjetDeTest.solution(statut));
        if (!preuve) {
            projet.sansPiece(CodePiece.PREUVE_CONFORMITE_CAHIER_DES_CHARGES);
        }
        assertThat(projet.issue(new VerifiePreuveConformite(), G22)).isEqualTo(attendu);
    }

    @Test
    void doc10_ne_concerne_que_les_acquisitions() {
        ProjetDeTest evolutions = acquisition2022(3, GE)
                .solution(ProjetDeTest.solution(StatutSolution.NON_REFERENCEE))
                .sansPiece(CodePiece.PREUVE_CONFORMITE_CAHIER_DES_CHARGES)
                .toutesLesLignes(l -> avecProjet(l, TypeProjet.MONTEE_VERSION, null));
        assertThat(evolutions.issue(new VerifiePreuveConformite(), G22)).isEqualTo(SANS_OBJET);
        evolutions.ligne(1, l -> avecProjet(l, TypeProjet.ACQUISITION, null));
        assertThat(evolutions.issue(new VerifiePreuveConformite(), G22)).isEqualTo(A_INSTRUIRE);
        assertThat(evolutions
                        .piece(CodePiece.PREUVE_CONFORMITE_CAHIER_DES_CHARGES, "2022-05-10T09:00:00Z")
                        .issue(new VerifiePreuveConformite(), G22))
                .isEqualTo(SATISFAIT);
    }
}
