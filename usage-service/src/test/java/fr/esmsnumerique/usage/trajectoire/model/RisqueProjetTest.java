package fr.esmsnumerique.usage.trajectoire.model;

import static fr.esmsnumerique.usage.Exemples.UN;
import static fr.esmsnumerique.usage.Exemples.essms;
import static fr.esmsnumerique.usage.Exemples.projet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.Taux;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The balance needs every indicator: the worst speaks for the project, and only those in cause are named. */
class RisqueProjetTest {

    private static final YearMonth ECHEANCE = YearMonth.of(2027, 5);
    private static final Trajectoire ATTEINT = trajectoire(Indicateur.TAUX_MSS, 700, 720);
    private static final Trajectoire CRITIQUE = trajectoire(Indicateur.TAUX_DMP, 540, 540);
    private static final Trajectoire FAIBLE = trajectoire(Indicateur.TAUX_DOSSIERS_ACTIFS, 500, 600);

    @Test
    void le_pire_indicateur_parle_pour_le_projet() {
        RisqueProjet risque = RisqueProjet.de(projetAvec(ATTEINT, CRITIQUE, FAIBLE));
        assertThat(risque.risque()).isEqualTo(Risque.CRITIQUE);
        assertThat(risque.enCause()).containsExactly(Indicateur.TAUX_DMP);
        assertThat(risque.echeance()).isEqualTo(ECHEANCE);
        assertThat(RisqueProjet.de(projetAvec(FAIBLE, ATTEINT)).enCause())
                .containsExactly(Indicateur.TAUX_DOSSIERS_ACTIFS);
    }

    @Test
    void un_projet_qui_a_tout_atteint_ne_met_rien_en_cause() {
        RisqueProjet risque = RisqueProjet.de(projetAvec(ATTEINT));
        assertThat(risque.risque()).isEqualTo(Risque.ATTEINT);
        assertThat(risque.enCause()).isEmpty();
        assertThat(RisqueProjet.de(projetAvec()).risque()).isEqualTo(Risque.INCONNU);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01, 2027-T1", "2027-03, 2027-T1", "2027-04, 2027-T2", "2027-06, 2027-T2",
        "2027-07, 2027-T3", "2027-09, 2027-T3", "2027-10, 2027-T4", "2027-12, 2027-T4"
    })
    void chaque_mois_tombe_dans_son_trimestre(YearMonth mois, String trimestre) {
        assertThat(new RisqueProjet(Risque.FAIBLE, mois, List.of()).trimestre()).isEqualTo(trimestre);
    }

    private static TrajectoireProjet projetAvec(Trajectoire... trajectoires) {
        return new TrajectoireProjet(projet(essms(UN, Secteur.PH)), ECHEANCE, List.of(trajectoires));
    }

    private static Trajectoire trajectoire(Indicateur indicateur, long... milliemes) {
        List<Point> points = IntStream.range(0, milliemes.length)
                .mapToObj(i -> new Point(YearMonth.of(2026, 8).plusMonths(i), milliemes[i], 1_000))
                .toList();
        return Trajectoire.de(indicateur, Taux.pourCent(70), points, ECHEANCE);
    }
}
