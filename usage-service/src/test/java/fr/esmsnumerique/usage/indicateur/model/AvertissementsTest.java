package fr.esmsnumerique.usage.indicateur.model;

import static fr.esmsnumerique.usage.Exemples.AUJOURDHUI;
import static fr.esmsnumerique.usage.Exemples.DEUX;
import static fr.esmsnumerique.usage.Exemples.UN;
import static fr.esmsnumerique.usage.Exemples.calculer;
import static fr.esmsnumerique.usage.Exemples.conforme;
import static fr.esmsnumerique.usage.Exemples.essms;
import static fr.esmsnumerique.usage.Exemples.g22;
import static fr.esmsnumerique.usage.Exemples.g25;
import static fr.esmsnumerique.usage.Exemples.projet;
import static fr.esmsnumerique.usage.Exemples.saisie;
import static fr.esmsnumerique.usage.declaration.model.Compteur.DMP_ALIMENTES;
import static fr.esmsnumerique.usage.declaration.model.Compteur.DOSSIERS_ACTIFS_AVEC_EVENEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.declaration.model.PeriodeMesure;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Warnings inform and never block; the measure ends on 30 September 2026. */
class AvertissementsTest {

    @ParameterizedTest
    @CsvSource({"2026-06-30, false", "2026-07-01, true", "2026-09-15, true"})
    void moins_de_trois_mois_apres_la_vsr_s_annonce_sans_bloquer(LocalDate vsr, boolean averti) {
        CalculUsage calcul = calculer(unEssms(vsr), g25(), Map.of(UN, conforme()));
        assertThat(calcul.avertissements().stream().anyMatch(a -> a.contains("USE-18")))
                .isEqualTo(averti);
        assertThat(calcul.obstacles(Lecture.AGREGEE)).isEmpty();
    }

    @Test
    void une_premiere_mesure_a_cheval_sur_la_vsr_s_annonce() {
        YearMonth septembre = YearMonth.of(2026, 9);
        PeriodeMesure troisMois = PeriodeMesure.de(septembre, septembre, 3);
        Projet projet = unEssms(LocalDate.of(2026, 7, 15));
        assertThat(CalculMois.calculer(projet, troisMois, g25(), Map.of(UN, conforme()), Annexe.VIDE, AUJOURDHUI)
                        .avertissements())
                .anyMatch(a -> a.contains("avant la VSR du 15 juillet 2026"));
        assertThat(calculer(projet, g25(), Map.of(UN, conforme())).avertissements())
                .noneMatch(a -> a.contains("avant la VSR"));
    }

    @Test
    void en_2022_la_vsr_n_est_pas_une_condition() {
        Projet sansVsr = unEssms(null);
        assertThat(calculer(sansVsr, g22(), Map.of(UN, conforme())).obstacles(Lecture.AGREGEE))
                .isEmpty();
        assertThat(calculer(sansVsr, g25(), Map.of(UN, conforme())).obstacles(Lecture.AGREGEE))
                .extracting(Obstacle::code)
                .containsExactly("vsr");
    }

    @Test
    void un_projet_sans_particularite_n_avertit_de_rien() {
        assertThat(calculer(unEssms(LocalDate.of(2026, 6, 30)), g25(), Map.of(UN, conforme()))
                        .avertissements())
                .isEmpty();
    }

    /** The collection period runs from 1 to 30 September: the VSR is inside it from its first day to the eve of its last. */
    @ParameterizedTest
    @CsvSource({"2026-08-31, false", "2026-09-01, true", "2026-09-29, true", "2026-09-30, false"})
    void une_vsr_dans_la_periode_s_annonce(LocalDate vsr, boolean averti) {
        assertThat(calculer(unEssms(vsr), g25(), Map.of(UN, conforme())).avertissements().stream()
                        .anyMatch(a -> a.contains("seule la fin de la période est postérieure")))
                .isEqualTo(averti);
    }

    @Test
    void deux_lectures_qui_concluent_de_meme_ne_divergent_pas() {
        Projet projet = projet(essms(UN, Secteur.PH), essms(DEUX, Secteur.PH));
        Saisie rien = saisie(Map.of(DMP_ALIMENTES, 0L));
        assertThat(divergences(projet, Map.of(UN, conforme(), DEUX, conforme())))
                .isZero();
        assertThat(divergences(projet, Map.of(UN, rien, DEUX, rien))).isZero();
        assertThat(divergences(
                        projet,
                        Map.of(UN, saisie(Map.of(DMP_ALIMENTES, 60L)), DEUX, saisie(Map.of(DMP_ALIMENTES, 80L)))))
                .isEqualTo(1);
    }

    @Test
    void le_groupe_atteint_seul_est_nomme() {
        assertThat(groupe(saisie(Map.of(DMP_ALIMENTES, 0L))))
                .startsWith("Groupe DUI atteint, groupe MSSanté et DMP non atteint");
        assertThat(groupe(saisie(Map.of(DOSSIERS_ACTIFS_AVEC_EVENEMENT, 0L))))
                .startsWith("Groupe MSSanté et DMP atteint, groupe DUI non atteint");
    }

    @Test
    void les_essms_de_la_pjm_sont_comptes_eux_seuls() {
        Projet mixte = projet(essms(UN, Secteur.PJM), essms(DEUX, Secteur.PH));
        assertThat(calculer(mixte, g25(), Map.of(UN, conforme(), DEUX, conforme()))
                        .avertissements())
                .singleElement()
                .asString()
                .startsWith("1 ESSMS de la PJM");
    }

    private static long divergences(Projet projet, Map<NumeroFiness, Saisie> saisies) {
        return calculer(projet, g25(), saisies).avertissements().stream()
                .filter(a -> a.contains("AMB-20"))
                .count();
    }

    private static String groupe(Saisie saisie) {
        return calculer(unEssms(LocalDate.of(2026, 6, 30)), g25(), Map.of(UN, saisie)).avertissements().stream()
                .filter(a -> a.contains("AMB-15"))
                .findFirst()
                .orElseThrow();
    }

    private static Projet unEssms(LocalDate vsr) {
        return projet(vsr, essms(UN, Secteur.PH));
    }
}
