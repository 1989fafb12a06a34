package fr.esmsnumerique.budget.pilotage;

import java.util.Locale;

/** Shares as the report prints them, truncated: a rate never says more than what was reached. */
final class Parts {

    private Parts() {}

    /** @return a dash when nothing is allocated */
    static String de(long montant, long alloue) {
        return alloue <= 0 ? "–" : pourcent((int) Math.floorDiv(Math.multiplyExact(10_000L, montant), alloue));
    }

    /** @param points basis points */
    static String pourcent(int points) {
        return String.format(Locale.FRENCH, "%d,%02d %%", points / 100, points % 100);
    }
}
