package fr.esmsnumerique.usage.trajectoire.model;

import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Least-squares slope of rates over months, as an exact fraction of basis points per month: no floating point, the same on every machine.
 *
 * @param diviseur strictly positive
 */
record Pente(long dividende, long diviseur) {

    /** @param points at least two, in different months */
    static Pente de(List<Point> points) {
        long n = points.size();
        long sommeX = 0;
        long sommeY = 0;
        long sommeXy = 0;
        long sommeX2 = 0;
        for (Point point : points) {
            long x = ChronoUnit.MONTHS.between(points.getFirst().mois(), point.mois());
            long y = point.tauxPointsDeBase();
            sommeX += x;
            sommeY = Math.addExact(sommeY, y);
            sommeXy = Math.addExact(sommeXy, Math.multiplyExact(x, y));
            sommeX2 += x * x;
        }
        return new Pente(
                Math.subtractExact(Math.multiplyExact(n, sommeXy), Math.multiplyExact(sommeX, sommeY)),
                n * sommeX2 - sommeX * sommeX);
    }

    boolean monte() {
        return dividende > 0;
    }

    /** Months to climb so many basis points, rounded up; only when it climbs. */
    long moisPour(long pointsDeBase) {
        return Math.ceilDiv(Math.multiplyExact(pointsDeBase, diviseur), dividende);
    }

    /** Basis points per month, rounded down. */
    long parMois() {
        return Math.floorDiv(dividende, diviseur);
    }
}
