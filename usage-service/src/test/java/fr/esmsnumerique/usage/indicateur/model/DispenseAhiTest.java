package fr.esmsnumerique.usage.indicateur.model;

import static fr.esmsnumerique.usage.Exemples.UN;
import static fr.esmsnumerique.usage.Exemples.avecGroupe;
import static fr.esmsnumerique.usage.Exemples.calculer;
import static fr.esmsnumerique.usage.Exemples.constat;
import static fr.esmsnumerique.usage.Exemples.essms;
import static fr.esmsnumerique.usage.Exemples.g25;
import static fr.esmsnumerique.usage.Exemples.projet;
import static fr.esmsnumerique.usage.Exemples.saisie;
import static fr.esmsnumerique.usage.declaration.model.Compteur.DMP_ALIMENTES;
import static fr.esmsnumerique.usage.declaration.model.Compteur.MESSAGES_MSS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.usage.projet.model.Essms;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Instruction 2025/100: the date of the agreement's signature decides, then the eligibility to the SONS. */
class DispenseAhiTest {

    private static final LocalDate VEILLE = LocalDate.of(2025, 9, 1);
    private static final LocalDate JOUR = LocalDate.of(2025, 9, 2);
    private static final Essms AHI = essms(UN, Secteur.AHI);

    @Test
    void avant_le_2_septembre_2025_tous_gardent_les_cibles() {
        assertThat(mss(AHI.avecConstat(constat(false)), VEILLE)).isEqualTo(EtatIndicateur.NON_ATTEINT);
    }

    @Test
    void a_partir_du_2_septembre_2025_le_constat_de_l_ars_decide() {
        assertThat(mss(AHI.avecConstat(constat(false)), JOUR)).isEqualTo(EtatIndicateur.INFORMATIF);
        assertThat(mss(AHI.avecConstat(constat(true)), JOUR)).isEqualTo(EtatIndicateur.NON_ATTEINT);
    }

    @Test
    void sans_constat_le_groupe_finess_dit_ce_qu_il_peut() {
        assertThat(mss(avecGroupe(AHI, "1101"), JOUR)).isEqualTo(EtatIndicateur.INFORMATIF);
        assertThat(mss(avecGroupe(AHI, "4501"), JOUR)).isEqualTo(EtatIndicateur.NON_ATTEINT);
        assertThat(mss(avecGroupe(AHI, null), JOUR)).isEqualTo(EtatIndicateur.A_INSTRUIRE);
    }

    @Test
    void une_presomption_se_dit_a_l_agent() {
        assertThat(calcul(avecGroupe(AHI, "4501"), JOUR).avertissements())
                .anyMatch(a -> a.contains("présumés éligibles"));
        assertThat(calcul(AHI.avecConstat(constat(true)), JOUR).avertissements())
                .noneMatch(a -> a.contains("présumés éligibles"));
    }

    /** Presumed: inside the perimeter, found by nobody, of the sector and after the date the exemption exists. */
    @Test
    void n_est_presume_eligible_que_qui_depend_du_sons() {
        assertThat(g25(JOUR).presumeEligibleSons(avecGroupe(AHI, "4501"))).isTrue();
        assertThat(g25(JOUR).presumeEligibleSons(avecGroupe(AHI, "1101")))
                .as("hors périmètre, dispensé")
                .isFalse();
        assertThat(g25(JOUR).presumeEligibleSons(avecGroupe(AHI, null)))
                .as("à constater")
                .isFalse();
        assertThat(g25(JOUR).presumeEligibleSons(AHI.avecConstat(constat(true))))
                .as("constaté")
                .isFalse();
        assertThat(g25(VEILLE).presumeEligibleSons(avecGroupe(AHI, "4501")))
                .as("avant la dispense")
                .isFalse();
        assertThat(g25(JOUR).presumeEligibleSons(avecGroupe(essms(UN, Secteur.PH), "4501")))
                .as("autre secteur")
                .isFalse();
        assertThat(g25(JOUR).presumeEligibleSons(avecGroupe(essms(UN, Secteur.PJM), "4501")))
                .as("dispensée sans condition")
                .isFalse();
    }

    @Test
    void le_dui_reste_exige() {
        assertThat(calcul(AHI.avecConstat(constat(false)), JOUR).preferee().exiges())
                .isEqualTo(3);
    }

    private static EtatIndicateur mss(Essms essms, LocalDate convention) {
        return calcul(essms, convention).preferee().etat(Indicateur.TAUX_MSS);
    }

    private static CalculUsage calcul(Essms essms, LocalDate convention) {
        return calculer(
                projet(essms), g25(convention), Map.of(UN, saisie(Map.of(MESSAGES_MSS, 0L, DMP_ALIMENTES, 0L))));
    }
}
