package fr.esmsnumerique.eligibilite.evaluation;

import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.*;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.*;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.campagne.application.ReglesCompilees;
import fr.esmsnumerique.eligibilite.evaluation.model.*;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.*;
import fr.esmsnumerique.eligibilite.projet.model.*;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.LectureCampagne;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the texts of 2022 (G22) ask of the solution and of its purchase, national and Bourgogne-Franche-Comté. */
class ClausesSolution2022Test {

    private static final Region GE = Region.GRAND_EST;
    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    private static final Regles G22 = ReglesDeTest.g22(GE);
    private static final Regles G22_BFC = ReglesDeTest.g22(BFC);

    @ParameterizedTest
    @CsvSource({"DUI-ALPHA,,0", "DUI-BETA,,1", "DUI-BETA,2022-04-01,0"})
    void eli30_apres_une_commande_sons_aucun_autre_dui(String commande, LocalDate annulee, int ecartees) {
        ProjetDeTest projet = acquisition2022(16, GE)
                .ligne(
                        2,
                        l -> avecSons(
                                l,
                                TypeProjet.ACQUISITION,
                                new CommandeSons(commande, LocalDate.of(2022, 3, 1), null, annulee)));
        assertThat(projet.juge(new VerifieAutreDuiApresSons(), G22).lignesEcartees())
                .hasSize(ecartees);
        assertThat(acquisition2022(15, GE).issue(new VerifieAutreDuiApresSons(), G22))
                .isEqualTo(SANS_OBJET);
    }

    @ParameterizedTest
    @CsvSource({
        "REFERENCEE,0,16,SATISFAIT", "NON_REFERENCEE,0,0,SATISFAIT", "NON_REFERENCEE,0,7,A_INSTRUIRE",
        "NON_REFERENCEE,0,8,NON_SATISFAIT", "NON_REFERENCEE,0,16,NON_SATISFAIT", "NON_REFERENCEE,1,0,NON_SATISFAIT",
        "CANDIDATE,1,0,SATISFAIT", "CANDIDATE,0,8,NON_SATISFAIT"
    })
    void sol02_le_referencement_depend_du_champ_et_du_type(
            StatutSolution statut, int conformites, int sociaux, Issue attendu) {
        ProjetDeTest projet = acquisition2022(16, GE).solution(ProjetDeTest.solution(statut));
        for (int rang = 1; rang <= conformites; rang++) {
            projet.ligne(rang, l -> avecProjet(l, TypeProjet.MONTEE_VERSION, null));
        }
        for (int rang = 1; rang <= sociaux; rang++) {
            projet.ligne(rang, l -> avecSecteur(l, Secteur.AHI));
        }
        assertThat(projet.issue(new VerifieReferencementParChamp(), G22)).isEqualTo(attendu);
    }

    @Test
    void sol02_la_derogation_s_eteint_fin_2022_et_la_candidate_montre_l_autre_lecture() {
        ProjetDeTest projet = acquisition2022(16, GE).solution(ProjetDeTest.solution(StatutSolution.NON_REFERENCEE));
        assertThat(projet.issue(
                        new VerifieReferencementParChamp(), ReglesDeTest.de("G22", GE, LocalDate.of(2022, 12, 31))))
                .isEqualTo(SATISFAIT);
        assertThat(projet.issue(
                        new VerifieReferencementParChamp(), ReglesDeTest.de("G22", GE, LocalDate.of(2023, 1, 1))))
                .isEqualTo(NON_SATISFAIT);
        Conclusion candidate = acquisition2022(16, GE)
                .solution(ProjetDeTest.solution(StatutSolution.CANDIDATE))
                .ligne(1, l -> avecProjet(l, TypeProjet.MONTEE_VERSION, null))
                .juge(new VerifieReferencementParChamp(), G22);
        assertThat(candidate.lectures()).extracting(Lecture::verdictAutre).containsExactly(NON_SATISFAIT);
    }

    @ParameterizedTest
    @CsvSource({
        "SAD,true,false,REFERENCEE,SATISFAIT",
        "SAD,false,false,REFERENCEE,NON_SATISFAIT",
        "SAD,,false,REFERENCEE,A_INSTRUIRE",
        "AUTRE,true,false,REFERENCEE,NON_SATISFAIT",
        ",true,false,REFERENCEE,A_INSTRUIRE",
        "MARCHE_EN_COURS,true,true,NON_REFERENCEE,SATISFAIT",
        "MARCHE_EN_COURS,false,true,REFERENCEE,SATISFAIT",
        "MARCHE_EN_COURS,false,true,NON_REFERENCEE,NON_SATISFAIT",
        "MARCHE_EN_COURS,true,false,REFERENCEE,NON_SATISFAIT"
    })
    void sol11_une_acquisition_passe_par_le_sad_sauf_exceptions(
            VoieAchat voie, Boolean sad, boolean soumis, StatutSolution statut, Issue attendu) {
        ProjetDeTest projet = acquisition2022(15, GE)
                .solution(ProjetDeTest.solution(statut))
                .capacites(new CapacitesSolution(true, sad, List.of(), List.of()))
                .organismes(new Organisme("210000014", "Organisme", 20, GE, soumis, null))
                .voieAchat(voie);
        assertThat(projet.issue(new VerifieAchatSad(), G22)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"REFERENCEE,SATISFAIT", "NON_REFERENCEE,NON_SATISFAIT"})
    void sol11_hors_pa_ph_et_domicile_la_solution_est_referencee(StatutSolution statut, Issue attendu) {
        ProjetDeTest social = acquisition2022(15, GE)
                .toutesLesLignes(l -> avecSecteur(l, Secteur.AHI))
                .voieAchat(VoieAchat.AUTRE)
                .solution(ProjetDeTest.solution(statut));
        assertThat(social.issue(new VerifieAchatSad(), G22)).isEqualTo(attendu);
        social.toutesLesLignes(l -> avecProjet(l, TypeProjet.MONTEE_VERSION, null));
        assertThat(social.issue(new VerifieAchatSad(), G22)).isEqualTo(SANS_OBJET);
    }

    @ParameterizedTest
    @CsvSource({
        "GHT,true,NON_REFERENCEE,SATISFAIT",
        "GHT,false,REFERENCEE,SATISFAIT",
        "GHT,false,NON_REFERENCEE,NON_SATISFAIT",
        "GHT,,CANDIDATE,A_INSTRUIRE",
        "GROUPEMENT,false,NON_REFERENCEE,SANS_OBJET"
    })
    void eli34_le_dui_d_un_ght_est_conforme_ou_reference(
            TypePorteur type, Boolean conforme, StatutSolution statut, Issue attendu) {
        assertThat(acquisition2022(15, GE)
                        .porteur(type)
                        .solution(ProjetDeTest.solution(statut))
                        .capacites(new CapacitesSolution(conforme, null, List.of(), List.of()))
                        .issue(new VerifieConvergenceDpi(), G22))
                .isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"1,NON_SATISFAIT", "2,SATISFAIT"})
    void eli37_en_bfc_deux_services_sur_quatre_pour_tout_projet(int services, Issue attendu) {
        List<ServiceSocle> declares =
                List.of(ServiceSocle.PLATEFORME_REGIONALE, ServiceSocle.DMP).subList(0, services);
        ProjetDeTest projet = acquisition2022(15, BFC).capacites(CAPABLE.avecServices(declares));
        assertThat(projet.issue(new VerifieServicesSocle(), G22_BFC)).isEqualTo(attendu);
        assertThat(projet.issue(new VerifieServicesSocle(), G22)).isEqualTo(SANS_OBJET);
    }

    /** A campaign is data: nothing says that each of its codes is one this version of the platform knows. */
    @Test
    void eli37_un_service_que_la_plateforme_ne_connait_pas_est_dit_comme_il_est_ecrit() {
        Regles regles = avecServicesAdmis(List.of("DMP", "TELESURVEILLANCE"));
        ProjetDeTest projet = acquisition2022(15, BFC).capacites(CAPABLE.avecServices(List.of()));

        assertThat(projet.juge(new VerifieServicesSocle(), regles).verdict().contrefactuel())
                .contains("Rendre la solution interopérable avec 2 services parmi : DMP, TELESURVEILLANCE.");
        assertThat(new VerifieServicesSocle().pistes(projet.projet(), regles)).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static Regles avecServicesAdmis(List<String> codes) {
        Map<String, Object> fichier = ReglesDeTest.fichier("G22");
        var parametres = (Map<String, Map<String, List<Map<String, Object>>>>) fichier.get("parametres");
        parametres
                .get("eligibilite.services_socle.admis")
                .get("valeurs")
                .getFirst()
                .put("valeur", codes);
        return ReglesCompilees.de(LectureCampagne.lire(fichier, "empreinte-de-test"), LocalDate.of(2022, 5, 12), BFC);
    }

    @ParameterizedTest
    @CsvSource({
        "PA,AGGIR_PATHOS,SATISFAIT",
        "PA,SERAFIN_PH,NON_SATISFAIT",
        "PH,SERAFIN_PH,SATISFAIT",
        "PH,AGGIR_PATHOS,NON_SATISFAIT",
        "AHI,SERAFIN_PH,SANS_OBJET"
    })
    void eli38_la_nomenclature_suit_le_secteur(Secteur secteur, Nomenclature integree, Issue attendu) {
        ProjetDeTest projet = acquisition2022(15, BFC)
                .toutesLesLignes(l -> avecSecteur(l, secteur))
                .capacites(CAPABLE.avecNomenclatures(List.of(integree)));
        assertThat(projet.issue(new VerifieNomenclatures(), G22_BFC)).isEqualTo(attendu);
        assertThat(projet.issue(new VerifieNomenclatures(), G22)).isEqualTo(SANS_OBJET);
    }
}
