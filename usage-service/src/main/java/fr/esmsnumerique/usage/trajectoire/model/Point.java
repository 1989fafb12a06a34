package fr.esmsnumerique.usage.trajectoire.model;

import java.time.YearMonth;

/**
 * One measure of the project, aggregated.
 *
 * @param denominateur strictly positive: a month without a rate is no point
 */
public record Point(YearMonth mois, long numerateur, long denominateur) {

    /** Basis points, rounded down as everywhere it is shown. */
    public long tauxPointsDeBase() {
        return Math.multiplyExact(10_000L, numerateur) / denominateur;
    }
}
