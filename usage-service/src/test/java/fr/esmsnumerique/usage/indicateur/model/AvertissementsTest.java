package fr.esmsnumerique.usage.indicateur.model;

import static fr.esmsnumerique.usage.Exemples.UN;
import static fr.esmsnumerique.usage.Exemples.calculer;
import static fr.esmsnumerique.usage.Exemples.conforme;
import static fr.esmsnumerique.usage.Exemples.essms;
import static fr.esmsnumerique.usage.Exemples.g22;
import static fr.esmsnumerique.usage.Exemples.g25;
import static fr.esmsnumerique.usage.Exemples.projet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.usage.declaration.model.PeriodeMesure;
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
        assertThat(CalculMois.calculer(projet, troisMois, g25(), Map.of(UN, conforme()), Annexe.VIDE)
                        .avertissements())
                .anyMatch(a -> a.contains("avant la VSR du 2026-07-15"));
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

    private static Projet unEssms(LocalDate vsr) {
        return projet(vsr, essms(UN, Secteur.PH));
    }
}
