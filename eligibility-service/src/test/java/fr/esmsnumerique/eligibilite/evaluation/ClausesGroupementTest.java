package fr.esmsnumerique.eligibilite.evaluation;

import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecProjet;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecSecteur;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecSolution;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.organisme;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.A_INSTRUIRE;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.NON_SATISFAIT;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.SANS_OBJET;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.SATISFAIT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Lecture;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieAccordEntiteNationale;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieArsPivot;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieCommandePublique;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieDuiCommunEntite;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieHebergementUnique;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieMajoriteTypeProjet;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieMutualisation;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieProjetMixte;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieRoutage;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieSecteurDominant;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieSolutionUnique;
import fr.esmsnumerique.eligibilite.projet.model.Avancement;
import fr.esmsnumerique.eligibilite.projet.model.Declarations;
import fr.esmsnumerique.eligibilite.projet.model.EntiteNationale;
import fr.esmsnumerique.eligibilite.projet.model.FormeGroupement;
import fr.esmsnumerique.eligibilite.projet.model.Groupement;
import fr.esmsnumerique.eligibilite.projet.model.ModeHebergement;
import fr.esmsnumerique.eligibilite.projet.model.Organisme;
import fr.esmsnumerique.eligibilite.projet.model.OrigineVersionSegur;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import fr.esmsnumerique.kernel.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesGroupementTest {

    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    private static final Region GE = Region.GRAND_EST;
    private static final Region PDL = Region.PAYS_DE_LA_LOIRE;

    @Test
    void un_organisme_seul_n_a_rien_a_mutualiser() {
        assertThat(acquisition(15, BFC).issue(new VerifieMutualisation())).isEqualTo(SANS_OBJET);
    }

    @ParameterizedTest
    @CsvSource({"true,true,SATISFAIT", "true,false,A_INSTRUIRE", "false,true,A_INSTRUIRE"})
    void un_groupement_met_des_moyens_en_commun_pendant_tout_le_projet(boolean moyens, boolean duree, Issue attendu) {
        assertThat(grappe().groupement(new Groupement(FormeGroupement.CONVENTION, moyens, duree))
                        .issue(new VerifieMutualisation()))
                .isEqualTo(attendu);
    }

    @Test
    void un_groupement_non_decrit_attend_une_personne() {
        assertThat(grappe().groupement(null).issue(new VerifieMutualisation())).isEqualTo(A_INSTRUIRE);
    }

    @ParameterizedTest
    @CsvSource({"0,SANS_OBJET", "7,SATISFAIT", "8,A_INSTRUIRE", "9,SATISFAIT", "16,SANS_OBJET"})
    void le_secteur_dominant_reunit_plus_de_la_moitie_des_seize_essms(int ph, Issue attendu) {
        ProjetDeTest projet = acquisition(16, PDL);
        for (int rang = 1; rang <= ph; rang++) {
            projet.ligne(rang, l -> avecSecteur(l, Secteur.PH));
        }
        assertThat(projet.issue(new VerifieSecteurDominant())).isEqualTo(attendu);
    }

    @Test
    void ex54_deux_solutions_ou_deux_hebergements_attendent_une_personne_en_2025() {
        ProjetDeTest projet =
                acquisition(15, BFC).ligne(15, l -> avecSolution(l, "DUI-BETA", ModeHebergement.SUR_SITE));
        assertThat(projet.issue(new VerifieSolutionUnique())).isEqualTo(A_INSTRUIRE);
        assertThat(projet.issue(new VerifieHebergementUnique())).isEqualTo(A_INSTRUIRE);
        assertThat(acquisition(15, BFC).issue(new VerifieSolutionUnique())).isEqualTo(SATISFAIT);
        assertThat(acquisition(15, BFC).issue(new VerifieHebergementUnique())).isEqualTo(SATISFAIT);
    }

    @ParameterizedTest
    @CsvSource({"0,SANS_OBJET", "1,A_INSTRUIRE", "19,A_INSTRUIRE", "20,SANS_OBJET"})
    void un_projet_mixte_est_apprecie_par_l_ars(int evolutions, Issue attendu) {
        assertThat(mixte(20, evolutions, PDL).issue(new VerifieProjetMixte())).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"9,SATISFAIT", "10,A_INSTRUIRE", "11,SATISFAIT"})
    void ex12_en_bfc_plus_de_la_moitie_des_vingt_essms_portent_le_meme_projet(int evolutions, Issue attendu) {
        assertThat(mixte(20, evolutions, BFC).issue(new VerifieMajoriteTypeProjet()))
                .isEqualTo(attendu);
    }

    @Test
    void la_majorite_de_type_n_est_pas_exigee_hors_bfc() {
        assertThat(mixte(20, 10, PDL).issue(new VerifieMajoriteTypeProjet())).isEqualTo(SANS_OBJET);
    }

    @Test
    void ex47_le_pivot_est_la_region_qui_compte_le_plus_d_essms() {
        assertThat(acquisition(10, GE).avec(8, BFC).issue(new VerifieArsPivot()))
                .isEqualTo(SATISFAIT);
        assertThat(acquisition(8, GE).avec(10, BFC).issue(new VerifieArsPivot()))
                .isEqualTo(A_INSTRUIRE);
        assertThat(acquisition(18, GE).issue(new VerifieArsPivot())).isEqualTo(SATISFAIT);
    }

    @Test
    void ex47_une_egalite_n_a_pas_de_pivot_automatique() {
        Conclusion deux = acquisition(9, GE).avec(9, BFC).juge(new VerifieArsPivot());
        assertThat(deux.verdict().issue()).isEqualTo(A_INSTRUIRE);
        assertThat(deux.lectures()).map(Lecture::verdictAutre).contains(SATISFAIT);
        Conclusion tiers = acquisition(6, GE).avec(7, BFC).avec(7, PDL).juge(new VerifieArsPivot());
        assertThat(tiers.phrase())
                .contains("Bourgogne-Franche-Comté")
                .contains("Pays de la Loire")
                .doesNotContain("Grand Est");
        assertThat(tiers.lectures()).map(Lecture::verdictAutre).contains(NON_SATISFAIT);
    }

    @ParameterizedTest
    @CsvSource({
        "49,0,SATISFAIT",
        "50,0,SATISFAIT",
        "51,0,SATISFAIT",
        "48,1,SATISFAIT",
        "49,1,A_INSTRUIRE",
        "49,2,A_INSTRUIRE"
    })
    void cinquante_essms_de_plusieurs_regions_relevent_de_l_appel_national(int ge, int bfc, Issue attendu) {
        assertThat(acquisition(ge, GE).avec(bfc, BFC).issue(new VerifieRoutage()))
                .isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"49,false", "50,true", "51,false"})
    void amb03_seul_le_nombre_exact_dans_une_region_montre_l_autre_lecture(int nombre, boolean montree) {
        assertThat(acquisition(nombre, GE).juge(new VerifieRoutage()).lectures().stream()
                        .anyMatch(l -> l.ambiguite().equals("AMB-03")))
                .isEqualTo(montree);
    }

    @Test
    void ex51_l_entite_nationale_donne_son_accord_ecrit_et_n_offre_pas_de_dui_commun() {
        assertThat(rattache(false, false).issue(new VerifieAccordEntiteNationale()))
                .isEqualTo(NON_SATISFAIT);
        assertThat(rattache(true, false).issue(new VerifieAccordEntiteNationale()))
                .isEqualTo(SATISFAIT);
        assertThat(rattache(true, false).issue(new VerifieDuiCommunEntite())).isEqualTo(SATISFAIT);
        assertThat(rattache(true, true).issue(new VerifieDuiCommunEntite())).isEqualTo(A_INSTRUIRE);
        assertThat(acquisition(15, PDL).issue(new VerifieAccordEntiteNationale()))
                .isEqualTo(SANS_OBJET);
        assertThat(acquisition(15, PDL).issue(new VerifieDuiCommunEntite())).isEqualTo(SANS_OBJET);
    }

    @ParameterizedTest
    @CsvSource({"true,SATISFAIT", "false,A_INSTRUIRE"})
    void un_organisme_soumis_au_code_impose_une_procedure(boolean suivie, Issue attendu) {
        Organisme public1 = new Organisme("210000014", "Établissement public", 20, PDL, true, null);
        assertThat(acquisition(15, PDL)
                        .organismes(public1)
                        .declarations(new Declarations(
                                false, Avancement.FAIT, Avancement.FAIT, Avancement.FAIT, true, suivie, null, null))
                        .issue(new VerifieCommandePublique()))
                .isEqualTo(attendu);
        assertThat(acquisition(15, PDL).issue(new VerifieCommandePublique())).isEqualTo(SANS_OBJET);
    }

    private static ProjetDeTest grappe() {
        return acquisition(15, PDL).organismes(organisme(1, 8, PDL, null), organisme(2, 7, PDL, null));
    }

    private static ProjetDeTest mixte(int total, int evolutions, Region region) {
        ProjetDeTest projet = acquisition(total, region);
        for (int rang = 1; rang <= evolutions; rang++) {
            projet.ligne(rang, l -> avecProjet(l, TypeProjet.MONTEE_VERSION, OrigineVersionSegur.AUTOFINANCEE));
        }
        return projet;
    }

    private static ProjetDeTest rattache(boolean accord, boolean duiCommun) {
        return acquisition(15, PDL)
                .organismes(organisme(1, 20, PDL, new EntiteNationale("Fédération d'essai", accord, duiCommun)));
    }
}
