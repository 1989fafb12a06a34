package fr.esmsnumerique.eligibilite.evaluation;

import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.*;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.*;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.model.*;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.*;
import fr.esmsnumerique.eligibilite.projet.model.*;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Clauses of 2022 (G22), national and Bourgogne-Franche-Comté. */
class Clauses2022Test {

    private static final Region GE = Region.GRAND_EST;
    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    private static final Regles G22 = ReglesDeTest.g22(GE);
    private static final Regles G22_BFC = ReglesDeTest.g22(BFC);

    @Test
    void un_projet_sans_defaut_est_recevable_en_bfc() {
        assertThat(evaluer(acquisition2022(15, BFC), BFC).resultat()).isEqualTo(Evaluation.Resultat.RECEVABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Region.class,
            names = {"BOURGOGNE_FRANCHE_COMTE"},
            mode = EnumSource.Mode.EXCLUDE)
    void ailleurs_seule_la_fenetre_de_depot_non_versee_attend_une_personne(Region region) {
        Evaluation evaluation = evaluer(acquisition2022(15, region), region);
        assertThat(evaluation.avecIssue(A_INSTRUIRE))
                .extracting(Conclusion::clause)
                .containsExactly("CAL-08", "CAL-11");
        assertThat(evaluation.avecIssue(NON_SATISFAIT)).isEmpty();
        assertThat(evaluation.conclusions())
                .allSatisfy(c -> assertThat(c.citations()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "GRAND_EST,14,A_INSTRUIRE,",
        "GRAND_EST,15,SATISFAIT,",
        "BOURGOGNE_FRANCHE_COMTE,14,A_INSTRUIRE,NON_SATISFAIT",
        "BOURGOGNE_FRANCHE_COMTE,15,SATISFAIT,",
        "CORSE,7,A_INSTRUIRE,",
        "CORSE,8,SATISFAIT,",
        "MAYOTTE,8,SATISFAIT,"
    })
    void ex05_ex18_sous_le_minimum_l_ars_apprecie_et_la_bfc_montre_l_autre_lecture(
            Region region, int nombre, Issue attendu, Issue autre) {
        Conclusion conclusion =
                acquisition2022(nombre, region).juge(new VerifieNombreEssms(), ReglesDeTest.g22(region));
        assertThat(conclusion.issue()).isEqualTo(attendu);
        assertThat(conclusion.lectures())
                .extracting(Lecture::verdictAutre)
                .isEqualTo(autre == null ? List.of() : List.of(autre));
    }

    @ParameterizedTest
    @CsvSource({
        "14,0,SATISFAIT",
        "15,0,SATISFAIT",
        "49,0,SATISFAIT",
        "50,0,A_INSTRUIRE",
        "51,0,A_INSTRUIRE",
        "25,24,SATISFAIT",
        "25,25,A_INSTRUIRE"
    })
    void ex07_en_2022_cinquante_essms_relevent_de_l_appel_national_meme_dans_une_region(
            int ge, int bfc, Issue attendu) {
        assertThat(acquisition2022(ge, GE).avec(bfc, BFC).issue(new VerifieRoutage(), G22))
                .isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"G22,14,A_INSTRUIRE", "G22,49,A_INSTRUIRE", "G25,49,A_INSTRUIRE"})
    void eli24_une_portee_nationale_declaree_s_apprecie_par_la_cnsa_et_la_dns(
            String campagne, int nombre, Issue attendu) {
        ProjetDeTest projet =
                acquisition(nombre, GE).declarations(new Declarations(false, null, null, null, null, null, true, null));
        Conclusion conclusion = projet.juge(
                new VerifieRoutage(),
                ReglesDeTest.de(campagne, GE, LocalDate.of(campagne.equals("G22") ? 2022 : 2025, 5, 12)));
        assertThat(conclusion.issue()).isEqualTo(attendu);
        assertThat(conclusion.lectures())
                .extracting(Lecture::ambiguite)
                .isEqualTo(campagne.equals("G25") ? List.of("AMB-31") : List.of());
    }

    @Test
    void amb30_les_pilotes_deja_finances_comptent_dans_la_taille() {
        ProjetDeTest projet = acquisition2022(50, GE).ligne(1, l -> dejaFinancee(l, "A21", "DUI-ALPHA"));
        Conclusion conclusion = projet.juge(new VerifieRoutage(), G22);
        assertThat(conclusion.issue()).isEqualTo(A_INSTRUIRE);
        assertThat(conclusion.lectures()).extracting(Lecture::verdictAutre).containsExactly(SATISFAIT);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-14T21:59:59Z,Première,0",
        "2022-05-14T22:00:00Z,Seconde,1",
        "2022-05-15T21:59:59Z,Seconde,1",
        "2022-05-15T22:00:00Z,Seconde,0",
        "2022-09-30T21:59:59Z,Seconde,0"
    })
    void ex40_la_phase_d_arbitrage_se_lit_strictement_avec_l_autre_lecture_le_15_mai(
            String instant, String phase, int lectures) {
        Conclusion conclusion = acquisition2022(15, BFC).depose(instant).juge(new VerifiePhaseArbitrage(), G22_BFC);
        assertThat(conclusion.phrase()).startsWith(phase);
        assertThat(conclusion.lectures()).hasSize(lectures);
        assertThat(acquisition2022(15, GE).issue(new VerifiePhaseArbitrage(), G22))
                .isEqualTo(SANS_OBJET);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-14T22:59:59Z,NON_SATISFAIT,SATISFAIT", "2022-03-14T23:00:00Z,SATISFAIT,SATISFAIT",
        "2022-09-30T21:59:59Z,SATISFAIT,SATISFAIT", "2022-09-30T22:00:00Z,SATISFAIT,NON_SATISFAIT"
    })
    void ex40_la_fenetre_de_bfc(String instant, Issue ouverture, Issue cloture) {
        ProjetDeTest projet = acquisition2022(15, BFC).depose(instant);
        assertThat(projet.issue(new VerifieOuvertureDepot(), G22_BFC)).isEqualTo(ouverture);
        assertThat(projet.issue(new VerifieClotureDepot(), G22_BFC)).isEqualTo(cloture);
    }

    @ParameterizedTest
    @CsvSource({"7,SATISFAIT", "8,NON_SATISFAIT", "9,SATISFAIT"})
    void eli19_en_bfc_la_majorite_porte_sur_le_secteur_et_sur_le_type(int autres, Issue attendu) {
        ProjetDeTest secteurs = acquisition2022(16, BFC);
        ProjetDeTest types = acquisition2022(16, BFC);
        for (int rang = 1; rang <= autres; rang++) {
            secteurs.ligne(rang, l -> avecSecteur(l, Secteur.PH));
            types.ligne(rang, l -> avecProjet(l, TypeProjet.MONTEE_VERSION, OrigineVersionSegur.AUTOFINANCEE));
        }
        assertThat(secteurs.issue(new VerifieMajoriteSecteur(), G22_BFC)).isEqualTo(attendu);
        assertThat(types.issue(new VerifieMajoriteTypeProjet(), G22_BFC)).isEqualTo(attendu);
        assertThat(secteurs.issue(new VerifieMajoriteSecteur(), G22)).isEqualTo(SANS_OBJET);
    }

    @Test
    void eli16_un_secteur_non_dominant_attend_une_personne_sans_rejeter() {
        ProjetDeTest projet = acquisition2022(16, GE);
        for (int rang = 1; rang <= 8; rang++) {
            projet.ligne(rang, l -> avecSecteur(l, Secteur.PH));
        }
        assertThat(projet.issue(new VerifieSecteurDominant(), G22)).isEqualTo(A_INSTRUIRE);
    }

    @Test
    void ex54_ex51_en_2022_les_textes_rejettent() {
        ProjetDeTest deux =
                acquisition2022(15, GE).ligne(15, l -> avecSolution(l, "DUI-BETA", ModeHebergement.SUR_SITE));
        assertThat(deux.issue(new VerifieSolutionUnique(), G22)).isEqualTo(NON_SATISFAIT);
        assertThat(deux.issue(new VerifieHebergementUnique(), G22)).isEqualTo(NON_SATISFAIT);
        ProjetDeTest commun =
                acquisition2022(15, GE).organismes(organisme(1, 20, GE, new EntiteNationale("Fédération", true, true)));
        assertThat(commun.issue(new VerifieDuiCommunEntite(), G22)).isEqualTo(NON_SATISFAIT);
    }

    @ParameterizedTest
    @CsvSource({"10499999,A_INSTRUIRE", "10500000,A_INSTRUIRE", "10500001,SATISFAIT"})
    void eli39_une_part_de_la_maitrise_d_ouvrage_reste_au_porteur(long cout, Issue attendu) {
        ProjetDeTest projet = acquisition2022(15, BFC)
                .budget(
                        null,
                        new Depense(NatureDepense.PILOTAGE, "MOA", cout - 1000),
                        new Depense(NatureDepense.FORMATION, "Formation", 1000),
                        new Depense(NatureDepense.DUI, "DUI", 99_000_000));
        assertThat(projet.issue(new VerifieResteACharge(), G22_BFC)).isEqualTo(attendu);
        assertThat(projet.issue(new VerifieResteACharge(), G22)).isEqualTo(SANS_OBJET);
    }

    @Test
    void eli20_en_bfc_la_coherence_de_plusieurs_organismes_s_apprecie_toujours() {
        ProjetDeTest groupe =
                acquisition2022(15, BFC).organismes(organisme(1, 8, BFC, null), organisme(2, 7, BFC, null));
        assertThat(groupe.issue(new VerifieCoherenceGroupement(), G22_BFC)).isEqualTo(A_INSTRUIRE);
        assertThat(groupe.issue(new VerifieCoherenceGroupement(), G22)).isEqualTo(SANS_OBJET);
        assertThat(acquisition2022(15, BFC).issue(new VerifieCoherenceGroupement(), G22_BFC))
                .isEqualTo(SANS_OBJET);
    }

    @ParameterizedTest
    @EnumSource(
            value = CodePiece.class,
            names = {"FORMULAIRE_GALIS", "NOTE_PRESENTATION", "PLANNING_PROJET", "LETTRE_ENGAGEMENT", "RIB"})
    void doc01_a_doc05_la_bfc_exige_chaque_piece(CodePiece code) {
        ProjetDeTest projet = acquisition2022(15, BFC).sansPiece(code);
        assertThat(projet.issue(new VerifiePiecesObligatoires(), G22_BFC)).isEqualTo(NON_SATISFAIT);
        assertThat(projet.issue(new VerifiePiecesObligatoires(), G22)).isEqualTo(SANS_OBJET);
    }

    @ParameterizedTest
    @EnumSource(Avancement.class)
    void sec03_en_bfc_aucune_demarche_rgpd_rejette(Avancement rgpd) {
        assertThat(acquisition2022(15, BFC)
                        .declarations(new Declarations(
                                false, rgpd, Avancement.FAIT, Avancement.FAIT, true, null, null, VoieAchat.SAD))
                        .issue(new VerifieRgpd(), G22_BFC))
                .isEqualTo(rgpd == Avancement.AUCUN ? NON_SATISFAIT : SATISFAIT);
    }

    private static Evaluation evaluer(ProjetDeTest projet, Region region) {
        Regles regles = ReglesDeTest.g22(region);
        return CatalogueClauses.jeu(regles).evaluer(projet.projet(), regles);
    }
}
