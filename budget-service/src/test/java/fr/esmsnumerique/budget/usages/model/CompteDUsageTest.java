package fr.esmsnumerique.budget.usages.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.usages.model.AxeDUsage.Ligne;
import fr.esmsnumerique.kernel.Region;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts of a region against a recount of the lines themselves, one figure at a time. */
class CompteDUsageTest {

    private static final List<MesureDEssms> MESURES = mesures(new Random(20261001));

    @ParameterizedTest
    @EnumSource(AxeDUsage.class)
    void chaque_chiffre_se_recompte_ligne_a_ligne(AxeDUsage axe) {
        List<CompteDUsage> comptes = CompteDUsage.compter(Region.CORSE, MESURES);

        List<Ligne> lignes = axe.lignes(comptes);

        assertThat(lignes).isNotEmpty().allSatisfy(ligne -> {
            List<MesureDEssms> siennes = MESURES.stream()
                    .filter(m -> m.indicateur().equals(ligne.indicateur()))
                    .filter(m -> code(axe, m).equals(ligne.code()))
                    .toList();
            assertThat(ligne.cumul())
                    .isEqualTo(new Cumul(
                            siennes.size(),
                            siennes.stream().filter(m -> m.cible() > 0).count(),
                            siennes.stream().filter(CompteDUsageTest::atteint).count(),
                            siennes.stream().mapToLong(MesureDEssms::numerateur).sum(),
                            siennes.stream()
                                    .mapToLong(MesureDEssms::denominateur)
                                    .sum()));
        });
        assertThat(lignes.stream().mapToLong(l -> l.cumul().declares()).sum())
                .as("aucune ligne perdue")
                .isEqualTo(MESURES.size());
    }

    @Test
    void l_ordre_des_lignes_ne_change_rien() {
        List<MesureDEssms> melees = new ArrayList<>(MESURES);
        Collections.shuffle(melees, new Random(3));

        assertThat(CompteDUsage.compter(Region.CORSE, melees)).isEqualTo(CompteDUsage.compter(Region.CORSE, MESURES));
    }

    @Test
    void rien_ne_compte_rien() {
        assertThat(CompteDUsage.compter(Region.CORSE, List.of())).isEmpty();
        assertThat(Cumul.somme(List.of())).isEqualTo(Cumul.NUL);
    }

    /** In fractions, otherwise than the code does it. */
    private static boolean atteint(MesureDEssms m) {
        return m.cible() > 0
                && m.denominateur() > 0
                && BigInteger.valueOf(m.numerateur())
                                .multiply(BigInteger.valueOf(10_000))
                                .divide(BigInteger.valueOf(m.denominateur()))
                                .compareTo(BigInteger.valueOf(m.cible()))
                        >= 0;
    }

    private static String code(AxeDUsage axe, MesureDEssms m) {
        return switch (axe) {
            case REGION -> Region.CORSE.code();
            case DEPARTEMENT -> m.departement();
            case SECTEUR -> m.secteur();
            case MOIS -> m.mois();
        };
    }

    private static List<MesureDEssms> mesures(Random hasard) {
        return Stream.generate(() -> new MesureDEssms(
                        hasard.nextBoolean() ? "2A" : "2B",
                        List.of("PA", "PH", "DOMICILE").get(hasard.nextInt(3)),
                        "2026-0" + (1 + hasard.nextInt(4)),
                        "IND" + hasard.nextInt(3),
                        hasard.nextInt(50),
                        hasard.nextInt(60),
                        hasard.nextInt(3) * 4_000))
                .limit(2_000)
                .toList();
    }
}
