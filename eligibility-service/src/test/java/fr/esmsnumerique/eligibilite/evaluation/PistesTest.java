package fr.esmsnumerique.eligibilite.evaluation;

import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecProjet;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecSecteur;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.avecSolution;
import static fr.esmsnumerique.eligibilite.evaluation.LigneDeTest.dejaFinancee;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition2022;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.amorcage;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.organisme;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.solution;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.*;
import fr.esmsnumerique.eligibilite.projet.model.*;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What each clause suggests to a project it reproaches: applied, at least one suggestion leaves it nothing to reproach, or all of them when the clause says they do. */
class PistesTest {

    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    private static final Region GE = Region.GRAND_EST;
    private static final Region PDL = Region.PAYS_DE_LA_LOIRE;
    private static final Regles G25 = ReglesDeTest.pour(BFC);
    private static final Regles G25_PDL = ReglesDeTest.pour(PDL);
    private static final Regles G22 = ReglesDeTest.g22(BFC);
    private static final Regles A21 = ReglesDeTest.a21(BFC);
    private static final Declarations RIEN = Declarations.AUCUNE;
    private static final Solution LIBRE = solution(StatutSolution.NON_REFERENCEE);

    /** @param toutes every suggestion is enough by itself */
    private record Cas(Clause clause, Regles regles, ProjetDeTest projet, boolean toutes) {}

    @TestFactory
    Stream<DynamicTest> appliquee_une_piste_satisfait_la_clause() {
        return cas().entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> verifier(e.getValue())));
    }

    private static void verifier(Cas cas) {
        Projet projet = cas.projet().projet();
        Conclusion reproche = cas.clause().evaluer(projet, cas.regles());
        assertThat(reproche.passe()).as(reproche.phrase()).isFalse();
        assertThat(reproche.libelle()).isNotBlank();
        assertThat(reproche.faits())
                .allSatisfy(f -> assertThat(f.valeur()).as(f.nom()).isNotBlank());
        List<Changement> pistes = cas.clause().pistes(projet, cas.regles()).toList();
        assertThat(pistes).isNotEmpty().allSatisfy(p -> {
            assertThat(p.phrase()).endsWith(".");
            assertThat(p.cout()).isNotNegative();
        });
        PhrasesLisibles.verifier(Stream.concat(
                        Stream.of(
                                reproche.phrase(),
                                reproche.verdict().contrefactuel().orElse("")),
                        pistes.stream().map(Changement::phrase))
                .toList());
        List<Boolean> passent = pistes.stream()
                .map(p ->
                        cas.clause().evaluer(p.appliquer(projet), cas.regles()).passe())
                .toList();
        assertThat(passent)
                .as(pistes.stream().map(Changement::phrase).toList().toString())
                .contains(true);
        if (cas.toutes()) {
            assertThat(passent).doesNotContain(false);
        }
        assertThat(cas.clause().evaluer(projet, cas.regles())).isEqualTo(reproche);
    }

    private static Map<String, Cas> cas() {
        Map<String, Cas> cas = new TreeMap<>();
        ajouter(cas, new VerifieAchatSad(), G22, acquisition2022(15, BFC).voieAchat(VoieAchat.AUTRE), false);
        ajouter(cas, new VerifieArsPivot(), G25, acquisition(5, BFC).avec(10, GE), true);
        ajouter(
                cas,
                new VerifieCahierDesCharges(),
                G22,
                acquisition2022(15, BFC).capacites(CapacitesSolution.INCONNUES),
                true);
        ajouter(
                cas,
                new VerifieCandidatureAhi(),
                G25,
                acquisition(15, BFC)
                        .toutesLesLignes(l -> avecSecteur(l, Secteur.AHI))
                        .solution(LIBRE),
                true);
        ajouter(
                cas,
                new VerifieConvergenceDpi(),
                G22,
                acquisition2022(15, BFC)
                        .porteur(TypePorteur.GHT)
                        .solution(LIBRE)
                        .capacites(CapacitesSolution.INCONNUES),
                true);
        ajouter(
                cas,
                new VerifieDuiCommunEntite(),
                G22,
                acquisition2022(15, BFC)
                        .organismes(
                                organisme(1, 20, BFC, new EntiteNationale("Fédération", true, false)),
                                organisme(2, 20, BFC, new EntiteNationale("Réseau", true, true))),
                true);
        ajouter(
                cas,
                new VerifieEquipementLie(),
                G25,
                acquisition(15, BFC).budget(null, new Depense(NatureDepense.EQUIPEMENT, "Postes", 1)),
                true);
        ajouter(
                cas,
                new VerifieEtudeCouverture(),
                G25_PDL,
                acquisition(15, PDL)
                        .toutesLesLignes(l -> avecSecteur(l, Secteur.AHI))
                        .sansPiece(CodePiece.ETUDE_COUVERTURE_BESOINS),
                true);
        ajouter(
                cas,
                new VerifieExclusiviteEuropeenne(),
                G25,
                acquisition(15, BFC).declarations(RIEN),
                true);
        ajouter(cas, new VerifieRgpd(), G22, acquisition2022(15, BFC).declarations(RIEN), true);
        ajouter(cas, new VerifieHebergementUnique(), G25, deuxSolutions(), false);
        ajouter(cas, new VerifieSolutionUnique(), G25, deuxSolutions(), false);
        ajouter(cas, new VerifieMajoriteSecteur(), G22, moitie(Secteur.AHI, TypeProjet.ACQUISITION), false);
        ajouter(cas, new VerifieMajoriteTypeProjet(), G22, moitie(Secteur.PA, TypeProjet.MONTEE_VERSION), false);
        ajouter(cas, new VerifieSecteurDominant(), G22, moitie(Secteur.AHI, TypeProjet.ACQUISITION), false);
        ajouter(cas, new VerifieProjetMixte(), G22, moitie(Secteur.PA, TypeProjet.MONTEE_VERSION), false);
        ajouter(
                cas,
                new VerifieNomenclatures(),
                G22,
                acquisition2022(15, BFC)
                        .capacites(ProjetDeTest.CAPABLE.avecNomenclatures(List.of(Nomenclature.SERAFIN_PH))),
                true);
        ajouter(
                cas,
                new VerifieServicesSocle(),
                G22,
                acquisition2022(15, BFC).capacites(ProjetDeTest.CAPABLE.avecServices(List.of(ServiceSocle.DMP))),
                true);
        ajouter(cas, new VerifieOuvertureDepot(), G25, acquisition(15, BFC).depose("2025-01-14T08:00:00Z"), true);
        ajouter(cas, new VerifieClotureDepot(), G25, acquisition(15, BFC).depose("2025-09-16T08:00:00Z"), true);
        ajouter(
                cas,
                new VerifiePiecesTardives(),
                G25_PDL,
                acquisition(15, PDL)
                        .depose("2025-09-14T10:00:00Z")
                        .piece(CodePiece.LETTRE_ENGAGEMENT, "2025-09-18T10:00:00Z"),
                false);
        ajouter(cas, new VerifieReferencement(), G25, acquisition(15, BFC).solution(LIBRE), true);
        ajouter(
                cas,
                new VerifieReferencementParChamp(),
                G22,
                acquisition2022(15, BFC)
                        .solution(LIBRE)
                        .toutesLesLignes(l -> avecProjet(l, TypeProjet.MONTEE_VERSION, null)),
                true);
        ajouter(
                cas,
                new VerifieRegroupementAmorcage(),
                A21,
                amorcage(12, BFC).organismes(organisme(1, 12, BFC, null)),
                false);
        ajouter(
                cas,
                new VerifieResteACharge(),
                G22,
                acquisition2022(15, BFC).budget(null, new Depense(NatureDepense.PILOTAGE, "MOA", 500)),
                true);
        ajouter(cas, new VerifieRoutage(), G25, acquisition(30, BFC).avec(25, GE), false);
        ajouter(
                cas,
                new VerifieTelemedecine(),
                G22,
                acquisition2022(15, BFC)
                        .budget(
                                null,
                                new Depense(NatureDepense.TELEMEDECINE, "Chariots", 100),
                                new Depense(NatureDepense.DUI, "DUI", 100)),
                true);
        ajouter(cas, new VerifieNombreEssms(), G25, acquisition(12, BFC), false);
        ajouter(cas, new VerifieMutualisation(), G22, deuxOrganismes(), false);
        ajouter(
                cas,
                new VerifieMiseEnConcurrence(),
                G22,
                acquisition2022(15, BFC).voieAchat(VoieAchat.AUTRE).sansPiece(CodePiece.PREUVE_MISE_EN_CONCURRENCE),
                true);
        ajouter(
                cas,
                new VerifiePreuveConformite(),
                G22,
                acquisition2022(15, BFC).solution(LIBRE).sansPiece(CodePiece.PREUVE_CONFORMITE_CAHIER_DES_CHARGES),
                true);
        ajouter(
                cas,
                new VerifieUsageSurVersionReferencee(),
                G22,
                acquisition2022(15, BFC)
                        .solution(LIBRE)
                        .toutesLesLignes(l -> avecProjet(l, TypeProjet.USAGE_SEUL, null)),
                true);
        ajouter(
                cas,
                new VerifieDeploiementGeneralise(),
                G22,
                acquisition2022(51, BFC)
                        .organismes(organisme(1, 54, BFC, null))
                        .ligne(1, l -> dejaFinancee(l, "A21", "DUI-ALPHA")),
                true);
        return cas;
    }

    private static void ajouter(
            Map<String, Cas> cas, Clause clause, Regles regles, ProjetDeTest projet, boolean toutes) {
        cas.put(clause.id() + " " + clause.getClass().getSimpleName(), new Cas(clause, regles, projet, toutes));
    }

    private static ProjetDeTest deuxSolutions() {
        return acquisition(15, BFC).ligne(4, l -> avecSolution(l, "DUI-BETA", ModeHebergement.SUR_SITE));
    }

    private static ProjetDeTest deuxOrganismes() {
        return acquisition2022(15, BFC).organismes(organisme(1, 8, BFC, null), organisme(2, 7, BFC, null));
    }

    private static ProjetDeTest moitie(Secteur secteur, TypeProjet type) {
        ProjetDeTest projet = acquisition2022(16, BFC);
        for (int rang = 1; rang <= 8; rang++) {
            projet.ligne(rang, l -> avecProjet(avecSecteur(l, secteur), type, null));
        }
        return projet;
    }
}
