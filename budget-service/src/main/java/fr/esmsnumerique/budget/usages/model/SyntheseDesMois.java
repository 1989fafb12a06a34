package fr.esmsnumerique.budget.usages.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts by place. A target is compared exactly, {@code 10 000 × n ≥ target × d} in integers: a rate rounded for display never decides. A denominator of 0 is not
 * attainment (USE-22), and an establishment of which no target is required is not counted among those that may reach it.
 */
public final class SyntheseDesMois {

    private static final long POINTS = 10_000;
    /** Below it, threads cost more than they bring. */
    private static final int PART_MINIMALE = 50_000;

    /** Figures of a place, side by side: what a line changes is in one line of the processor's cache. */
    private static final int FIGURES = 4;

    private static final int DECLARES = 0;
    private static final int ATTEINTS = 1;
    private static final int NUMERATEUR = 2;
    private static final int DENOMINATEUR = 3;
    private static final int DEMI = Integer.SIZE;

    private final long[] figures;

    public SyntheseDesMois(int places) {
        figures = new long[places * FIGURES];
    }

    /** On as many threads as the machine has processors when there is enough to count; integer sums do not depend on their order. */
    public static SyntheseDesMois de(MoisMesures mois, int places) {
        int parts = Math.clamp(
                mois.taille() / PART_MINIMALE, 1, Runtime.getRuntime().availableProcessors());
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> {
                    SyntheseDesMois synthese = new SyntheseDesMois(places);
                    long taille = mois.taille();
                    mois.compter(synthese, (int) (taille * part / parts), (int) (taille * (part + 1) / parts));
                    return synthese;
                })
                .reduce(SyntheseDesMois::plus)
                .orElseThrow();
    }

    void compter(int place, int numerateur, int denominateur, int cible) {
        int debut = place * FIGURES;
        int exige = cible > 0 ? 1 : 0;
        boolean atteint = denominateur > 0 && POINTS * numerateur >= (long) cible * denominateur;
        figures[debut + DECLARES] += (1L << DEMI) + exige;
        figures[debut + ATTEINTS] += atteint ? exige : 0;
        figures[debut + NUMERATEUR] += numerateur;
        figures[debut + DENOMINATEUR] += denominateur;
    }

    private SyntheseDesMois plus(SyntheseDesMois autre) {
        SyntheseDesMois somme = new SyntheseDesMois(figures.length / FIGURES);
        Arrays.setAll(somme.figures, i -> Math.addExact(figures[i], autre.figures[i]));
        return somme;
    }

    public Compte compte(int place) {
        int debut = place * FIGURES;
        return new Compte(
                (int) (figures[debut + DECLARES] >>> DEMI),
                (int) figures[debut + DECLARES],
                (int) figures[debut + ATTEINTS],
                figures[debut + NUMERATEUR],
                figures[debut + DENOMINATEUR]);
    }

    /**
     * What a place counts.
     *
     * @param declares establishments that declared the indicator
     * @param exiges those of which a target is required
     * @param atteints those that reach it
     */
    public record Compte(int declares, int exiges, int atteints, long numerateur, long denominateur) {}
}
