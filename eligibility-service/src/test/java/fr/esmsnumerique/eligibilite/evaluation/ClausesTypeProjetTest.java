package fr.esmsnumerique.eligibilite.evaluation;

import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecProjet;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.dejaFinancee;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition2022;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.organisme;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.A_INSTRUIRE;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.SANS_OBJET;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.SATISFAIT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.Fait;
import fr.esmsnumerique.eligibilite.evaluation.model.Lecture;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.CatalogueClauses;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieDeploiementGeneralise;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieUsageSurVersionReferencee;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import fr.esmsnumerique.kernel.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Usage alone, and the roll-out that follows a pilot (2022). */
class ClausesTypeProjetTest {

    private static final Region GE = Region.GRAND_EST;
    private static final Regles G22 = ReglesDeTest.g22(GE);

    @ParameterizedTest
    @CsvSource({
        "USAGE_SEUL,REFERENCEE,SATISFAIT",
        "USAGE_SEUL,CANDIDATE,NON_SATISFAIT",
        "USAGE_SEUL,NON_REFERENCEE,NON_SATISFAIT",
        "MONTEE_VERSION,CANDIDATE,SANS_OBJET",
        "ACQUISITION,NON_REFERENCEE,SANS_OBJET"
    })
    void eli51_l_usage_seul_suppose_une_version_referencee_deja_deployee(
            TypeProjet type, StatutSolution statut, Issue attendu) {
        ProjetDeTest projet = acquisition2022(15, GE)
                .solution(ProjetDeTest.solution(statut))
                .ligne(15, l -> avecProjet(l, type, null));
        assertThat(projet.issue(new VerifieUsageSurVersionReferencee(), G22)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"49,49,SANS_OBJET", "50,50,SATISFAIT", "50,51,A_INSTRUIRE", "51,50,SATISFAIT"})
    void eli52_a_partir_de_cinquante_un_pilote_se_deploie_sur_tous_les_essms(int nombre, int geres, Issue attendu) {
        assertThat(deploiement(nombre, geres).issue(new VerifieDeploiementGeneralise(), G22))
                .isEqualTo(attendu);
    }

    @Test
    void eli52_sans_pilote_ou_avec_un_pilote_d_une_autre_solution_ce_n_est_pas_un_deploiement() {
        assertThat(acquisition2022(50, GE)
                        .organismes(organisme(1, 60, GE, null))
                        .issue(new VerifieDeploiementGeneralise(), G22))
                .isEqualTo(SANS_OBJET);
        assertThat(acquisition2022(50, GE)
                        .organismes(organisme(1, 60, GE, null))
                        .ligne(1, l -> dejaFinancee(l, "A21", "DUI-BETA"))
                        .issue(new VerifieDeploiementGeneralise(), G22))
                .isEqualTo(SANS_OBJET);
    }

    @Test
    void eli52_la_taille_additionne_les_essms_de_chaque_organisme() {
        ProjetDeTest groupe = deploiement(50, 1).organismes(organisme(1, 30, GE, null), organisme(2, 21, GE, null));
        assertThat(groupe.juge(new VerifieDeploiementGeneralise(), G22).faits())
                .contains(new Fait("ESSMS gérés par les organismes", "51"));
        assertThat(groupe.issue(new VerifieDeploiementGeneralise(), G22)).isEqualTo(A_INSTRUIRE);
    }

    @Test
    void amb30_le_pilote_compte_dans_la_taille_et_pas_dans_le_montant() {
        Conclusion conclusion = deploiement(50, 50).juge(new VerifieDeploiementGeneralise(), G22);
        assertThat(conclusion.issue()).isEqualTo(SATISFAIT);
        assertThat(conclusion.lectures()).singleElement().satisfies(l -> {
            assertThat(l.ambiguite()).isEqualTo("AMB-30");
            assertThat(l.verdictAutre()).isEqualTo(SANS_OBJET);
        });
        Evaluation entiere =
                CatalogueClauses.jeu(G22).evaluer(deploiement(50, 50).projet(), G22);
        assertThat(entiere.lignesEcartees())
                .singleElement()
                .satisfies(l -> assertThat(l.clause()).isEqualTo("ELI-28"));
        assertThat(entiere.conclusions())
                .filteredOn(c -> c.clause().equals("ELI-25"))
                .flatExtracting(Conclusion::lectures)
                .extracting(Lecture::ambiguite)
                .contains("AMB-30");
    }

    private static ProjetDeTest deploiement(int nombre, int geres) {
        return acquisition2022(nombre, GE)
                .organismes(organisme(1, geres, GE, null))
                .ligne(1, l -> dejaFinancee(l, "A21", "DUI-ALPHA"));
    }
}
