package fr.esmsnumerique.eligibilite.evaluation;

import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.*;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.*;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.essms.model.AutoriteTarification;
import fr.esmsnumerique.eligibilite.evaluation.model.*;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.*;
import fr.esmsnumerique.eligibilite.projet.model.*;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Clauses of 2021 (A21). */
class ClausesAmorcageTest {

    private static final Region GE = Region.GRAND_EST;
    private static final Regles A21 = ReglesDeTest.a21(GE);

    @ParameterizedTest
    @EnumSource(Region.class)
    void un_regroupement_conforme_est_recevable_partout(Region region) {
        Regles regles = ReglesDeTest.a21(region);
        Evaluation evaluation =
                CatalogueClauses.jeu(regles).evaluer(amorcage(15, region).projet(), regles);
        assertThat(evaluation.conclusions()).hasSize(8);
        assertThat(evaluation.resultat()).isEqualTo(Evaluation.Resultat.RECEVABLE);
    }

    @ParameterizedTest
    @CsvSource({"3,15,SATISFAIT", "2,15,NON_SATISFAIT", "3,14,NON_SATISFAIT", "4,16,SATISFAIT", "1,15,NON_SATISFAIT"})
    void eli10_des_petits_organismes_se_regroupent_a_trois_et_quinze_structures(
            int organismes, int structures, Issue attendu) {
        Organisme[] petits = IntStream.rangeClosed(1, organismes)
                .mapToObj(rang -> organisme(rang, 14, GE, null))
                .toArray(Organisme[]::new);
        assertThat(acquisition(structures, GE).organismes(petits).issue(new VerifieRegroupementAmorcage(), A21))
                .isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"14,NON_SATISFAIT,", "15,SATISFAIT,AMB-09", "16,SATISFAIT,"})
    void ex72_un_organisme_d_exactement_quinze_structures_n_est_pas_petit(int taille, Issue attendu, String ambiguite) {
        Conclusion conclusion = acquisition(taille, GE)
                .organismes(organisme(1, taille, GE, null))
                .juge(new VerifieRegroupementAmorcage(), A21);
        assertThat(conclusion.issue()).isEqualTo(attendu);
        assertThat(conclusion.lectures())
                .extracting(Lecture::ambiguite)
                .isEqualTo(ambiguite == null ? List.of() : List.of(ambiguite));
        assertThat(conclusion.lectures()).extracting(Lecture::verdictAutre).doesNotContain(SATISFAIT);
    }

    @ParameterizedTest
    @CsvSource({"CORSE,7,NON_SATISFAIT", "CORSE,8,SATISFAIT", "LA_REUNION,8,SATISFAIT", "GRAND_EST,8,NON_SATISFAIT"})
    void amb08_en_corse_et_outre_mer_un_organisme_de_huit_structures_n_est_pas_petit(
            Region region, int taille, Issue attendu) {
        assertThat(acquisition(taille, region)
                        .organismes(organisme(1, taille, region, null))
                        .issue(new VerifieRegroupementAmorcage(), ReglesDeTest.a21(region)))
                .isEqualTo(attendu);
    }

    @Test
    void amb08_huit_organismes_suffiraient_sous_l_autre_lecture() {
        Organisme[] huit = IntStream.rangeClosed(1, 8)
                .mapToObj(rang -> organisme(rang, 1, Region.CORSE, null))
                .toArray(Organisme[]::new);
        Conclusion conclusion = acquisition(8, Region.CORSE)
                .organismes(huit)
                .juge(new VerifieRegroupementAmorcage(), ReglesDeTest.a21(Region.CORSE));
        assertThat(conclusion.issue()).isEqualTo(NON_SATISFAIT);
        assertThat(conclusion.lectures()).singleElement().satisfies(l -> {
            assertThat(l.ambiguite()).isEqualTo("AMB-08");
            assertThat(l.verdictAutre()).isEqualTo(SATISFAIT);
            assertThat(l.phraseAutre()).contains("8 petits organismes");
        });
    }

    @ParameterizedTest
    @CsvSource({"1,NON_SATISFAIT", "2,SATISFAIT", "3,SATISFAIT"})
    void eli36_une_mise_en_conformite_echange_avec_deux_services_sur_trois(int services, Issue attendu) {
        List<ServiceSocle> declares = List.of(
                ServiceSocle.PLATEFORME_REGIONALE, ServiceSocle.MSSANTE, ServiceSocle.DMP, ServiceSocle.E_PRESCRIPTION);
        ProjetDeTest conformite = amorcage(15, GE)
                .toutesLesLignes(l -> avecProjet(l, TypeProjet.MONTEE_VERSION, null))
                .capacites(CAPABLE.avecServices(declares.subList(0, services + 1)));
        assertThat(conformite.issue(new VerifieServicesSocle(), A21)).isEqualTo(attendu);
        assertThat(amorcage(15, GE).issue(new VerifieServicesSocle(), A21)).isEqualTo(SANS_OBJET);
        assertThat(conformite.capacites(null).issue(new VerifieServicesSocle(), A21))
                .isEqualTo(A_INSTRUIRE);
    }

    @ParameterizedTest
    @CsvSource({"true,SATISFAIT", "false,NON_SATISFAIT", ",A_INSTRUIRE"})
    void sol16_la_solution_respecte_le_cahier_des_charges_national(Boolean conforme, Issue attendu) {
        assertThat(amorcage(15, GE)
                        .capacites(new CapacitesSolution(conforme, null, List.of(), List.of()))
                        .issue(new VerifieCahierDesCharges(), A21))
                .isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-31T22:59:59Z,NON_SATISFAIT,SATISFAIT", "2021-01-31T23:00:00Z,SATISFAIT,SATISFAIT",
        "2021-03-31T21:59:59Z,SATISFAIT,SATISFAIT", "2021-03-31T22:00:00Z,SATISFAIT,A_INSTRUIRE"
    })
    void cal01_la_fenetre_de_depot_de_2021(String instant, Issue ouverture, Issue cloture) {
        ProjetDeTest projet = amorcage(15, GE).depose(instant);
        assertThat(projet.issue(new VerifieOuvertureDepot(), A21)).isEqualTo(ouverture);
        assertThat(projet.issue(new VerifieClotureDepot(), A21)).isEqualTo(cloture);
    }

    @Test
    void un_projet_de_plusieurs_regions_n_a_qu_un_guichet_en_2021() {
        assertThat(amorcage(30, GE)
                        .avec(30, Region.CORSE)
                        .juge(new VerifieClotureDepot(), A21)
                        .faits())
                .contains(new Fait("guichet", "REGIONAL"));
    }

    @ParameterizedTest
    @EnumSource(
            value = CodePiece.class,
            names = {"CONTINUITE_ACTIVITE", "POLITIQUE_CONFIDENTIALITE", "EQUIPE_PROJET", "PLANNING_PROJET"})
    void doc26_chaque_piece_de_2021_est_exigee(CodePiece code) {
        assertThat(amorcage(15, GE).sansPiece(code).issue(new VerifiePiecesObligatoires(), A21))
                .isEqualTo(NON_SATISFAIT);
        assertThat(amorcage(15, GE)
                        .sansPiece(CodePiece.DOSSIER_COMMUN)
                        .issue(new VerifieAttestationMutualisation(), A21))
                .isEqualTo(NON_SATISFAIT);
    }

    @ParameterizedTest
    @CsvSource({
        "PA,ARS,15 sur 15",
        "PH,CONJOINTE,15 sur 15",
        "PA,CONSEIL_DEPARTEMENTAL,14 sur 15",
        "AHI,ARS,14 sur 15",
        "PA,INCONNUE,14 sur 15"
    })
    void eli01_la_cible_prioritaire_est_comptee_et_ne_rejette_jamais(
            Secteur secteur, AutoriteTarification autorite, String prioritaires) {
        Conclusion conclusion = amorcage(15, GE)
                .ligne(7, l -> avecAutorite(avecSecteur(l, secteur), autorite))
                .juge(new VerifiePublicPrioritaire(), A21);
        assertThat(conclusion.issue()).isEqualTo(SATISFAIT);
        assertThat(conclusion.faits())
                .contains(
                        new Fait("ESSMS de la cible prioritaire", prioritaires),
                        new Fait(
                                "autorité de tarification inconnue",
                                autorite == AutoriteTarification.INCONNUE ? "1" : "0"));
    }

    @Test
    void eli01_un_dossier_hors_cible_reste_recevable() {
        Conclusion conclusion = amorcage(15, GE)
                .toutesLesLignes(l -> avecSecteur(l, Secteur.PJM))
                .juge(new VerifiePublicPrioritaire(), A21);
        assertThat(conclusion.issue()).isEqualTo(SATISFAIT);
        assertThat(conclusion.phrase()).contains("il passe après");
    }
}
