package fr.esmsnumerique.eligibilite.evaluation;

import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.A_INSTRUIRE;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.SANS_OBJET;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.SATISFAIT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieEquipementLie;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieExclusiviteEuropeenne;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieRgpd;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieTelemedecine;
import fr.esmsnumerique.eligibilite.projet.model.Avancement;
import fr.esmsnumerique.eligibilite.projet.model.Declarations;
import fr.esmsnumerique.eligibilite.projet.model.DemandesSpecifiques;
import fr.esmsnumerique.eligibilite.projet.model.Depense;
import fr.esmsnumerique.eligibilite.projet.model.DevisEquipement;
import fr.esmsnumerique.eligibilite.projet.model.NatureDepense;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesFinancementTest {

    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    private static final Depense MATERIEL = new Depense(NatureDepense.EQUIPEMENT, "Tablettes", 100);
    private static final DemandesSpecifiques EQUIPEMENT =
            DemandesSpecifiques.surDevis(List.of(new DevisEquipement("210300018", 900_000L)), null);

    @ParameterizedTest
    @CsvSource({"true,NON_SATISFAIT", "false,SATISFAIT", ",A_INSTRUIRE"})
    void ex59_un_autre_financement_europeen_exclut_le_projet(Boolean autre, Issue attendu) {
        assertThat(acquisition(15, BFC)
                        .declarations(new Declarations(
                                autre, Avancement.FAIT, Avancement.FAIT, Avancement.FAIT, true, null, null, null))
                        .issue(new VerifieExclusiviteEuropeenne()))
                .isEqualTo(attendu);
    }

    @Test
    void ex60_une_depense_de_telemedecine_s_instruit_mais_un_financement_par_ailleurs_se_cumule() {
        Depense dui = new Depense(NatureDepense.DUI, "DUI", 100);
        Depense telemedecine = new Depense(NatureDepense.TELEMEDECINE, "Chariot", 1);
        assertThat(acquisition(15, BFC).budget(100L, dui, telemedecine).issue(new VerifieTelemedecine()))
                .isEqualTo(A_INSTRUIRE);
        assertThat(acquisition(15, BFC)
                        .ligne(1, l -> LigneDeTest.dejaFinancee(l, "A21", "DUI-ALPHA"))
                        .issue(new VerifieTelemedecine()))
                .isEqualTo(SATISFAIT);
    }

    @Test
    void ex22_l_equipement_seul_n_est_pas_un_projet_de_dui() {
        assertThat(acquisition(15, BFC).budget(null, MATERIEL).issue(new VerifieEquipementLie()))
                .isEqualTo(A_INSTRUIRE);
        assertThat(acquisition(15, BFC).budget(0L).demandes(EQUIPEMENT).issue(new VerifieEquipementLie()))
                .isEqualTo(A_INSTRUIRE);
        assertThat(acquisition(15, BFC).budget(1L, MATERIEL).issue(new VerifieEquipementLie()))
                .isEqualTo(SATISFAIT);
        assertThat(acquisition(15, BFC)
                        .budget(null, MATERIEL, new Depense(NatureDepense.FORMATION, "Formation", 1))
                        .issue(new VerifieEquipementLie()))
                .isEqualTo(SATISFAIT);
        assertThat(acquisition(15, BFC).issue(new VerifieEquipementLie())).isEqualTo(SANS_OBJET);
    }

    @ParameterizedTest
    @CsvSource({
        "FAIT,FAIT,FAIT,SATISFAIT",
        "EN_COURS,EN_COURS,EN_COURS,SATISFAIT",
        "AUCUN,FAIT,FAIT,A_INSTRUIRE",
        "FAIT,AUCUN,FAIT,A_INSTRUIRE",
        "FAIT,FAIT,,A_INSTRUIRE"
    })
    void en_bfc_rgpd_dpo_et_charte_sont_faits_ou_en_cours(
            Avancement rgpd, Avancement dpo, Avancement charte, Issue attendu) {
        assertThat(acquisition(15, BFC)
                        .declarations(new Declarations(false, rgpd, dpo, charte, true, null, null, null))
                        .issue(new VerifieRgpd()))
                .isEqualTo(attendu);
    }

    @Test
    void le_critere_rgpd_n_est_pas_ecrit_ailleurs() {
        assertThat(acquisition(15, Region.GRAND_EST)
                        .declarations(Declarations.AUCUNE)
                        .issue(new VerifieRgpd()))
                .isEqualTo(SANS_OBJET);
    }
}
