package fr.esmsnumerique.eligibilite.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation.Resultat;
import fr.esmsnumerique.eligibilite.evaluation.model.Fait;
import fr.esmsnumerique.eligibilite.evaluation.model.JeuDeClauses;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.LigneEcartee;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.CatalogueClauses;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.eligibilite.projet.model.Declarations;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JeuDeClausesTest {

    /** Read only when the campaign gives them. */
    private static final Set<String> FACULTATIVES = Set.of(
            "eligibilite.routage.portee_nationale",
            "calendrier.arbitrage.premiere_phase_avant",
            "calendrier.arbitrage.premiere_notification",
            "calendrier.arbitrage.seconde_notification",
            "calendrier.depot.minuit",
            "calendrier.depot.avant_le",
            "eligibilite.lecture.amb_30",
            "calendrier.depot.publication",
            "calendrier.depot.regional.ouverture",
            "calendrier.depot.regional.cloture",
            "calendrier.depot.multiregional.ouverture",
            "calendrier.depot.multiregional.cloture",
            "calendrier.depot.national.ouverture",
            "calendrier.depot.national.cloture",
            "eligibilite.routage.regle",
            "eligibilite.essms.seuil_national");

    private final JeuDeClauses jeu = CatalogueClauses.jeu(ReglesDeTest.pour(Region.GRAND_EST));

    @ParameterizedTest
    @EnumSource(Region.class)
    void un_projet_sans_defaut_est_recevable_dans_toutes_les_regions(Region region) {
        Evaluation evaluation = evaluer(ProjetDeTest.acquisition(15, region), region);
        assertThat(evaluation.resultat()).isEqualTo(Resultat.RECEVABLE);
        assertThat(evaluation.lignesEcartees()).isEmpty();
    }

    @Test
    void toutes_les_clauses_sont_evaluees_meme_apres_un_rejet() {
        Region pdl = Region.PAYS_DE_LA_LOIRE;
        ProjetDeTest mauvais = ProjetDeTest.acquisition(3, pdl)
                .depose("2025-12-01T00:00:00Z")
                .sansPiece(CodePiece.PLANNING_PROJET)
                .declarations(new Declarations(true, null, null, null, null, null, null, null));
        Evaluation evaluation = evaluer(mauvais, pdl);
        assertThat(evaluation.conclusions())
                .extracting(Conclusion::clause)
                .containsExactlyElementsOf(
                        jeu.clauses().stream().map(Clause::id).toList());
        assertThat(evaluation.avecIssue(Issue.NON_SATISFAIT))
                .extracting(Conclusion::clause)
                .containsExactlyInAnyOrder("ELI-31", "CAL-11", "DOC-02");
        assertThat(evaluation.avecIssue(Issue.A_INSTRUIRE))
                .extracting(Conclusion::clause)
                .contains("ELI-09");
        assertThat(evaluation.resultat()).isEqualTo(Resultat.NON_RECEVABLE);
    }

    @Test
    void les_lignes_que_deux_clauses_ecartent_ne_comptent_plus_et_une_fois_chacune() {
        Region region = Region.GRAND_EST;
        ProjetDeTest projet = ProjetDeTest.acquisition(17, region)
                .ligne(1, l -> LigneDeTest.dejaFinancee(l, "A21", "DUI-ALPHA"))
                .ligne(3, l -> LigneDeTest.dejaFinancee(l, "A21", "DUI-ALPHA"));
        for (int rang : List.of(2, 3)) {
            projet.ligneEntiere(
                    rang,
                    l -> new Ligne(
                            rang,
                            l.declaree(),
                            LigneDeTest.essms(l.declaree().numeroFiness(), region, "1101"),
                            List.of()));
        }
        Evaluation evaluation = evaluer(projet, region);
        assertThat(evaluation.lignesEcartees()).extracting(LigneEcartee::rang).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(evaluation.conclusions())
                .filteredOn(c -> c.clause().equals("ELI-09"))
                .flatExtracting(Conclusion::faits)
                .contains(new Fait("ESSMS finançables", "14"));
    }

    @Test
    void chaque_clause_cite_un_texte_et_explique_en_francais() {
        Evaluation evaluation = evaluer(ProjetDeTest.acquisition(15, Region.GRAND_EST), Region.GRAND_EST);
        assertThat(evaluation.conclusions()).hasSizeGreaterThanOrEqualTo(18).allSatisfy(c -> {
            assertThat(c.citations()).isNotEmpty();
            assertThat(c.phrase()).endsWith(".");
            assertThat(c.libelle()).isNotBlank();
        });
    }

    @Test
    void les_cles_lues_sont_celles_qu_annonce_chaque_clause() {
        Region region = Region.BOURGOGNE_FRANCHE_COMTE;
        for (Clause clause : CatalogueClauses.toutes()) {
            ReglesEspionnees espion = new ReglesEspionnees(quiListe(clause, region));
            clause.evaluer(
                    ProjetDeTest.acquisition(15, region)
                            .avec(40, Region.GRAND_EST)
                            .projet(),
                    espion);
            Set<String> annoncees = new TreeSet<>(clause.cles());
            clause.ambiguites().forEach(a -> annoncees.add(a.cle()));
            annoncees.addAll(FACULTATIVES);
            assertThat(annoncees).as(clause.id()).containsAll(espion.lues());
        }
    }

    /** Rules of a campaign that carries the clause. */
    private static Regles quiListe(Clause clause, Region region) {
        return Stream.of(ReglesDeTest.pour(region), ReglesDeTest.g22(region), ReglesDeTest.a21(region))
                .filter(r -> r.liste(CatalogueClauses.CLE).valeur().contains(clause.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void chaque_clause_est_portee_par_une_campagne_et_chaque_campagne_a_les_siennes() {
        Region region = Region.BOURGOGNE_FRANCHE_COMTE;
        assertThat(CatalogueClauses.toutes())
                .allSatisfy(c -> assertThat(quiListe(c, region)).isNotNull());
        assertThat(CatalogueClauses.jeu(ReglesDeTest.a21(region)).clauses()).hasSize(8);
        assertThat(CatalogueClauses.jeu(ReglesDeTest.g22(region)).clauses()).hasSize(40);
        assertThat(CatalogueClauses.jeu(ReglesDeTest.pour(region)).clauses())
                .hasSize(38)
                .isEqualTo(CatalogueClauses.sansListe().clauses());
    }

    private Evaluation evaluer(ProjetDeTest projet, Region region) {
        return jeu.evaluer(projet.projet(), ReglesDeTest.pour(region));
    }
}
