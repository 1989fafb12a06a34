package fr.esmsnumerique.eligibilite.evaluation;

import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Fait;
import fr.esmsnumerique.eligibilite.evaluation.model.Lecture;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieClotureDepot;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieOuvertureDepot;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifiePiecesTardives;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.kernel.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instants are UTC; Paris is at +2 until 26 October 2025, at +1 in January and February. */
class ClausesCalendrierTest {

    private static final Region PDL = Region.PAYS_DE_LA_LOIRE;
    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;

    @ParameterizedTest
    @CsvSource({
        "2025-09-15T21:59:59Z,SATISFAIT,NON_SATISFAIT",
        "2025-09-15T22:00:00Z,NON_SATISFAIT,SATISFAIT",
        "2025-09-15T22:00:01Z,NON_SATISFAIT,A_INSTRUIRE",
        "2025-09-14T21:59:59Z,SATISFAIT,",
        "2025-09-14T22:00:00Z,SATISFAIT,NON_SATISFAIT"
    })
    void ex37_cloture_regionale_semi_ouverte_avec_l_autre_lecture(String instant, Issue attendu, Issue autre) {
        Conclusion conclusion = acquisition(15, PDL).depose(instant).juge(new VerifieClotureDepot());
        assertThat(conclusion.verdict().issue()).isEqualTo(attendu);
        assertThat(conclusion.lectures().stream()
                        .findFirst()
                        .map(Lecture::verdictAutre)
                        .orElse(null))
                .isEqualTo(autre);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-01T21:59:59Z,SATISFAIT", "2025-06-01T22:00:00Z,NON_SATISFAIT"})
    void un_projet_multiregional_se_depose_jusqu_au_premier_juin(String instant, Issue attendu) {
        assertThat(acquisition(10, PDL).avec(8, BFC).depose(instant).issue(new VerifieClotureDepot()))
                .isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-31T21:59:59Z,SATISFAIT,",
        "2025-05-31T22:00:00Z,SATISFAIT,NON_SATISFAIT",
        "2025-06-01T21:59:59Z,SATISFAIT,NON_SATISFAIT"
    })
    void amb05_le_premier_juin_est_compris_l_autre_lecture_s_arreterait_au_31_mai(
            String instant, Issue attendu, Issue autre) {
        Conclusion conclusion =
                acquisition(10, PDL).avec(8, BFC).depose(instant).juge(new VerifieClotureDepot());
        assertThat(conclusion.issue()).isEqualTo(attendu);
        assertThat(conclusion.lectures().stream()
                        .filter(l -> l.ambiguite().equals("AMB-05"))
                        .map(Lecture::verdictAutre)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(autre);
    }

    @ParameterizedTest
    @CsvSource({"30,19,MULTIREGIONAL", "30,20,NATIONAL", "49,0,REGIONAL", "60,0,REGIONAL"})
    void amb40_le_guichet_suit_la_taille_et_les_regions(int pdl, int bfc, String guichet) {
        assertThat(acquisition(pdl, PDL)
                        .avec(bfc, BFC)
                        .juge(new VerifieClotureDepot())
                        .faits())
                .contains(new Fait("guichet", guichet));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-14T22:59:59Z,NON_SATISFAIT", "2025-01-14T23:00:00Z,SATISFAIT", "2025-01-14T23:00:01Z,SATISFAIT"
    })
    void avant_l_ouverture_regionale_la_fenetre_n_existe_pas(String instant, Issue attendu) {
        assertThat(acquisition(15, PDL).depose(instant).issue(new VerifieOuvertureDepot()))
                .isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-14T22:59:59Z,NON_SATISFAIT,SATISFAIT", "2025-02-14T23:00:00Z,SATISFAIT,SATISFAIT",
        "2025-06-01T21:59:59Z,SATISFAIT,SATISFAIT", "2025-06-01T22:00:00Z,SATISFAIT,NON_SATISFAIT"
    })
    void l_appel_national_a_sa_propre_fenetre(String instant, Issue ouverture, Issue cloture) {
        ProjetDeTest national = acquisition(30, PDL).avec(20, BFC).depose(instant);
        assertThat(national.issue(new VerifieOuvertureDepot())).isEqualTo(ouverture);
        assertThat(national.issue(new VerifieClotureDepot())).isEqualTo(cloture);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-15T21:59:59Z,SANS_OBJET",
        "2025-09-15T22:00:00Z,A_INSTRUIRE",
        "2025-09-18T10:00:00Z,A_INSTRUIRE"
    })
    void ex41_une_piece_apportee_apres_la_cloture_s_instruit(String instant, Issue attendu) {
        assertThat(acquisition(15, PDL)
                        .depose("2025-09-14T10:00:00Z")
                        .piece(CodePiece.LETTRE_ENGAGEMENT, instant)
                        .issue(new VerifiePiecesTardives()))
                .isEqualTo(attendu);
    }
}
