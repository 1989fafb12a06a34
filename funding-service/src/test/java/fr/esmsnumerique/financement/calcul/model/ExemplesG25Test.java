package fr.esmsnumerique.financement.calcul.model;

import static fr.esmsnumerique.financement.calcul.model.Ambiguite.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.Montant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Exemples travaillés de 2025 (recueil de règles, §18)")
class ExemplesG25Test {

    @Test
    @DisplayName("EX-23 : acquisition de 20 ESSMS, solution référencée")
    void acquisition_referencee_de_vingt() {
        Calcul calcul = Projets.grandOrganisme().acquisitions(20).calcul();

        assertThat(calcul.total().centimes()).isEqualTo(42_000_000);
        assertThat(retenus(calcul, Poste.USAGE)).containsExactly(14_000_000L);
        assertThat(retenus(calcul, Poste.EDITEUR)).containsExactly(28_000_000L);
        assertThat(calcul.montant(Tranche.AVANCE).centimes()).isEqualTo(21_000_000);
        assertThat(calcul.montant(Tranche.SOLDE).centimes()).isEqualTo(21_000_000);
        assertThat(autre(calcul, AMB_10, Option.VALEUR_2022)).isEqualTo(43_000_000);
        assertThat(calcul.points()).isEmpty();
    }

    @Test
    @DisplayName("EX-24 : la même, non référencée : l'éditeur est à 0, l'admissibilité reste à confirmer (AMB-25)")
    void acquisition_non_referencee_de_vingt() {
        Calcul calcul = Projets.grandOrganisme()
                .acquisitions(20)
                .solution(StatutSolution.NON_REFERENCEE)
                .calcul();

        assertThat(calcul.total().centimes()).isEqualTo(14_000_000);
        assertThat(calcul.montant(Tranche.AVANCE).centimes()).isEqualTo(7_000_000);
        assertThat(calcul.montant(Tranche.SOLDE).centimes()).isEqualTo(7_000_000);
        assertThat(autre(calcul, AMB_11, Option.PROJET_NON_FINANCE)).isZero();
        assertThat(calcul.points()).extracting(PointAInstruire::code).containsExactly("AMB-25");
    }

    @Test
    @DisplayName("EX-26 : 50 ESSMS, marginal 1 034 000 €, forfaitaire 250 000 €")
    void acquisition_de_cinquante() {
        Calcul calcul = Projets.grandOrganisme().acquisitions(50).calcul();

        assertThat(calcul.total().centimes()).isEqualTo(103_400_000);
        assertThat(calcul.modeBareme()).isEqualTo(ModeBareme.MARGINAL);
        assertThat(retenus(calcul, Poste.USAGE)).containsExactly(34_300_000L, 200_000L);
        assertThat(retenus(calcul, Poste.EDITEUR)).containsExactly(68_600_000L, 300_000L);
        assertThat(autre(calcul, AMB_01, Option.FORFAITAIRE)).isEqualTo(25_000_000);
    }

    @Test
    @DisplayName("EX-29 : 15 petits organismes, devis aux plafonds : 565 000 €, sans les 15 000 € de 2022")
    void grappe_de_petits_organismes() {
        Projets projet = Projets.vide();
        for (int i = 1; i <= 15; i++) {
            projet.organisme("OG" + i, 1, false).essms(1, TypeProjet.ACQUISITION, Secteur.PA, 1_500_000L, 1_200_000L);
        }
        Calcul calcul = projet.devisAmoa(12_000_000).calcul();

        assertThat(calcul.total().centimes()).isEqualTo(56_500_000);
        assertThat(retenus(calcul, Poste.EQUIPEMENT)).containsExactly(15_000_000L);
        assertThat(retenus(calcul, Poste.AMOA)).containsExactly(10_000_000L);
        assertThat(calcul.montant(Tranche.AVANCE).centimes()).isEqualTo(28_250_000);
        assertThat(calcul.montant(Tranche.SOLDE).centimes()).isEqualTo(28_250_000);
    }

    @Test
    @DisplayName(
            "EX-31 : 20 ESSMS PJM : 140 000 € ; assimilés à une solution référencée, 420 000 € (AMB-24, à instruire)")
    void pjm_seuls() {
        Calcul calcul = Projets.grandOrganisme()
                .essms(20, TypeProjet.ACQUISITION, Secteur.PJM)
                .solution(StatutSolution.NON_REFERENCEE)
                .calcul();

        assertThat(calcul.total().centimes()).isEqualTo(14_000_000);
        assertThat(autre(calcul, AMB_24, Option.ASSIMILES)).isEqualTo(42_000_000);
        assertThat(calcul.points()).extracting(PointAInstruire::code).containsExactly("AMB-24");
    }

    @Test
    @DisplayName("AMB-24 : AHI dont la solution est candidate, 0 pour l'éditeur ; non candidate, pas d'autre lecture")
    void ahi_selon_la_candidature() {
        Projets ahi = Projets.grandOrganisme().essms(16, TypeProjet.ACQUISITION, Secteur.AHI);

        Calcul candidate = ahi.solution(StatutSolution.CANDIDATE).calcul();
        assertThat(candidate.total().centimes()).isEqualTo(11_200_000);
        assertThat(autre(candidate, AMB_24, Option.ASSIMILES)).isEqualTo(33_600_000);

        Calcul nonReferencee = ahi.solution(StatutSolution.NON_REFERENCEE).calcul();
        assertThat(nonReferencee.total().centimes()).isEqualTo(11_200_000);
        assertThat(nonReferencee.lectures()).noneMatch(l -> l.ambiguite() == AMB_24);
    }

    @Test
    @DisplayName("EX-48 et FUN-30, transposés à 2025 : l'ESSMS déjà financé est une ligne à 0 et ne compte pas")
    void essms_deja_finance() {
        Calcul calcul = Projets.grandOrganisme()
                .essms(19, TypeProjet.MONTEE_VERSION, Secteur.PH)
                .exclu(TypeProjet.MONTEE_VERSION, "Déjà financé en 2021 pour la même solution.", "ELI-28")
                .calcul();

        assertThat(calcul.total().centimes()).isEqualTo(9_500_000);
        assertThat(calcul.nombreEssms()).isEqualTo(20);
        assertThat(calcul.nombreFinances()).isEqualTo(19);
        Ligne exclue = calcul.lignes().getLast();
        assertThat(exclue.poste()).isEqualTo(Poste.EXCLU);
        assertThat(exclue.retenu()).isEqualTo(Montant.ZERO);
        assertThat(exclue.motif()).isEqualTo("Déjà financé en 2021 pour la même solution.");
        assertThat(exclue.reference().regle()).isEqualTo("ELI-28");
    }

    @Test
    @DisplayName("EX-49 : usage complémentaire après SONS, 5 000 € et rien pour l'éditeur")
    void usage_complementaire_apres_sons() {
        Calcul calcul = Projets.grandOrganisme()
                .essms(1, TypeProjet.USAGE_SEUL, Secteur.PA)
                .calcul();

        assertThat(calcul.total().centimes()).isEqualTo(500_000);
        assertThat(retenus(calcul, Poste.EDITEUR)).containsExactly(0L);
    }

    @Test
    @DisplayName(
            "Projet mixte de 20 (12 acquisitions, 8 montées) : 12 × 21 000 + 8 × 5 000, sans lecture à trancher sous 50")
    void mixte_de_vingt() {
        Calcul calcul = Projets.grandOrganisme()
                .acquisitions(12)
                .essms(8, TypeProjet.MONTEE_VERSION, Secteur.PH)
                .calcul();

        assertThat(calcul.total().centimes()).isEqualTo(29_200_000);
        assertThat(calcul.lectures()).noneMatch(l -> l.ambiguite() == AMB_27);
    }

    @Test
    @DisplayName("AMB-27 : mixte de 60, montées en tête du dossier : trois ordres, trois totaux, un agent tranche")
    void mixte_de_soixante() {
        Calcul calcul = Projets.grandOrganisme()
                .essms(30, TypeProjet.MONTEE_VERSION, Secteur.PH)
                .acquisitions(30)
                .calcul();

        // Acquisitions first: 30 × 21 000 + 19 × 5 000 + 11 × 2 000.
        assertThat(calcul.total().centimes()).isEqualTo(74_700_000);
        // File order: 30 × 5 000 + 19 × 21 000 + 11 × 5 000.
        assertThat(autre(calcul, AMB_27, Option.ORDRE_DU_DOSSIER)).isEqualTo(60_400_000);
        // Each type for itself stays under 50: 30 × 21 000 + 30 × 5 000.
        assertThat(autre(calcul, AMB_27, Option.TYPE_PAR_TYPE)).isEqualTo(78_000_000);
        assertThat(calcul.points()).extracting(PointAInstruire::code).contains("AMB-27");
    }

    static List<Long> retenus(Calcul calcul, Poste poste) {
        return calcul.lignes().stream()
                .filter(l -> l.poste() == poste)
                .map(l -> l.retenu().centimes())
                .toList();
    }

    static long autre(Calcul calcul, Ambiguite ambiguite, Option option) {
        return calcul.lectures().stream()
                .filter(l -> l.ambiguite() == ambiguite && l.autre() == option)
                .map(l -> l.totalAutre().centimes())
                .findFirst()
                .orElseThrow(() -> new AssertionError(ambiguite.id() + " n'est pas montrée"));
    }
}
