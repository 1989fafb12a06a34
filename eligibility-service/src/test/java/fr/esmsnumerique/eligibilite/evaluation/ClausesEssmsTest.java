package fr.esmsnumerique.eligibilite.evaluation;

import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecConfort;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecNumero;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.dejaFinancee;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.essms;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.A_INSTRUIRE;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.NON_SATISFAIT;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.SANS_OBJET;
import static fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue.SATISFAIT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne.AutreDossier;
import fr.esmsnumerique.eligibilite.evaluation.model.LigneEcartee;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.CatalogueClauses;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieActiviteConfort;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieCategorieL3121;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieDoublon;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieDoublonEnAttente;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieFinancementUnique;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieNombreEssms;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieNumeroFiness;
import fr.esmsnumerique.eligibilite.projet.model.HeuresMedicoSociales;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesEssmsTest {

    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;

    @ParameterizedTest
    @CsvSource({"4101,0", "4304,0", "4401,0", "4501,0", "4608,0", "1101,1", "4001,1", "4701,1"})
    void ecarte_les_categories_hors_l312_1(String groupe, int ecartees) {
        ProjetDeTest projet = acquisition(20, BFC)
                .ligneEntiere(
                        3, l -> new Ligne(3, l.declaree(), essms(l.declaree().numeroFiness(), BFC, groupe), List.of()));
        Conclusion conclusion = projet.juge(new VerifieCategorieL3121());
        assertThat(conclusion.verdict().issue()).isEqualTo(SATISFAIT);
        assertThat(conclusion.lignesEcartees()).hasSize(ecartees);
    }

    @Test
    void refuse_un_projet_dont_aucun_essms_ne_releve_de_l312_1() {
        ProjetDeTest projet = acquisition(1, BFC)
                .ligneEntiere(
                        1, l -> new Ligne(1, l.declaree(), essms(l.declaree().numeroFiness(), BFC, "1101"), List.of()));
        assertThat(projet.issue(new VerifieCategorieL3121())).isEqualTo(NON_SATISFAIT);
    }

    @ParameterizedTest
    @CsvSource({
        "210300018,SATISFAIT",
        "210300019,A_INSTRUIRE",
        "2A0300019,SATISFAIT",
        "21030001,A_INSTRUIRE",
        "AAAAAAAAA,A_INSTRUIRE"
    })
    void un_numero_corse_n_est_jamais_refuse_sur_sa_cle(String numero, Issue attendu) {
        assertThat(acquisition(15, BFC).ligne(1, l -> avecNumero(l, numero)).issue(new VerifieNumeroFiness()))
                .isEqualTo(attendu);
    }

    @Test
    void un_essms_inconnu_du_referentiel_attend_une_personne() {
        Conclusion conclusion = acquisition(15, BFC)
                .ligneEntiere(2, l -> new Ligne(2, l.declaree(), null, List.of()))
                .juge(new VerifieNumeroFiness());
        assertThat(conclusion.verdict().issue()).isEqualTo(A_INSTRUIRE);
        assertThat(conclusion.lignesEcartees()).extracting(LigneEcartee::rang).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource({"0,1000,A_INSTRUIRE", "1,1000,SATISFAIT", "1000,1000,SATISFAIT", "1001,1000,A_INSTRUIRE"})
    void un_service_avec_confort_garde_une_part_medico_sociale(long medicoSociales, long totales, Issue attendu) {
        assertThat(acquisition(15, BFC)
                        .ligne(1, l -> avecConfort(l, new HeuresMedicoSociales(medicoSociales, totales)))
                        .issue(new VerifieActiviteConfort()))
                .isEqualTo(attendu);
    }

    @Test
    void sans_confort_la_part_medico_sociale_est_sans_objet() {
        assertThat(acquisition(15, BFC).issue(new VerifieActiviteConfort())).isEqualTo(SANS_OBJET);
    }

    @Test
    void ex48_un_essms_deja_finance_est_ecarte_et_les_dix_neuf_autres_suffisent() {
        ProjetDeTest projet = acquisition(20, BFC).ligne(7, l -> dejaFinancee(l, "A21", "DUI-ALPHA"));
        Evaluation evaluation =
                CatalogueClauses.jeu(ReglesDeTest.pour(BFC)).evaluer(projet.projet(), ReglesDeTest.pour(BFC));
        assertThat(evaluation.lignesEcartees())
                .containsExactly(new LigneEcartee(
                        7,
                        projet.projet().lignes().get(6).declaree().numeroFiness(),
                        "ELI-28",
                        "déjà financé en A21 pour DUI-ALPHA"));
        assertThat(evaluation.resultat()).isEqualTo(Evaluation.Resultat.RECEVABLE);
    }

    @Test
    void ex48_un_essms_deja_finance_est_refuse_aussi_pour_un_autre_logiciel() {
        Conclusion conclusion = acquisition(20, BFC)
                .ligne(7, l -> dejaFinancee(l, "G22", "DUI-BETA"))
                .juge(new VerifieFinancementUnique());
        assertThat(conclusion.lignesEcartees()).hasSize(1);
        assertThat(conclusion.verdict().issue()).isEqualTo(SATISFAIT);
    }

    @Test
    void tous_les_essms_deja_finances_ne_laissent_rien_a_financer() {
        assertThat(acquisition(2, BFC)
                        .toutesLesLignes(l -> dejaFinancee(l, "A21", "DUI-ALPHA"))
                        .issue(new VerifieFinancementUnique()))
                .isEqualTo(NON_SATISFAIT);
    }

    @Test
    void la_premiere_ligne_d_un_doublon_reste_et_la_suivante_est_ecartee() {
        ProjetDeTest projet = acquisition(16, BFC);
        String premier = projet.projet().lignes().getFirst().declaree().numeroFiness();
        projet.ligne(9, l -> avecNumero(l, premier));
        assertThat(projet.juge(new VerifieDoublon()).lignesEcartees())
                .extracting(LigneEcartee::rang)
                .containsExactly(9);
    }

    @Test
    void un_essms_retenu_dans_un_autre_dossier_est_ecarte_et_un_essms_seulement_demande_attend() {
        ProjetDeTest retenu = acquisition(16, BFC).ligneEntiere(4, l -> ailleurs(l, true));
        assertThat(retenu.juge(new VerifieDoublon()).lignesEcartees()).hasSize(1);
        assertThat(retenu.issue(new VerifieDoublonEnAttente())).isEqualTo(SATISFAIT);
        ProjetDeTest demande = acquisition(16, BFC).ligneEntiere(4, l -> ailleurs(l, false));
        assertThat(demande.juge(new VerifieDoublon()).lignesEcartees()).isEmpty();
        assertThat(demande.issue(new VerifieDoublonEnAttente())).isEqualTo(A_INSTRUIRE);
    }

    @ParameterizedTest
    @CsvSource({
        "BOURGOGNE_FRANCHE_COMTE,14,A_INSTRUIRE",
        "BOURGOGNE_FRANCHE_COMTE,15,SATISFAIT",
        "PAYS_DE_LA_LOIRE,16,SATISFAIT",
        "CORSE,7,A_INSTRUIRE",
        "CORSE,8,SATISFAIT",
        "MARTINIQUE,7,A_INSTRUIRE",
        "MAYOTTE,8,SATISFAIT",
        "LA_REUNION,14,SATISFAIT"
    })
    void le_minimum_est_de_quinze_ou_de_huit_en_corse_et_outre_mer(Region region, int nombre, Issue attendu) {
        assertThat(acquisition(nombre, region).issue(new VerifieNombreEssms())).isEqualTo(attendu);
    }

    @Test
    void sous_le_minimum_le_contrefactuel_dit_combien_il_manque() {
        assertThat(acquisition(13, BFC).juge(new VerifieNombreEssms()).verdict().toString())
                .contains("Ajouter 2 ESSMS");
    }

    private static Ligne ailleurs(Ligne ligne, boolean retenu) {
        return new Ligne(
                ligne.rang(), ligne.declaree(), ligne.essms(), List.of(new AutreDossier("G25-27-0009", retenu)));
    }
}
