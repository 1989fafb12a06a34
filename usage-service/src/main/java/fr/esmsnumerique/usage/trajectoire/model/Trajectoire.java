package fr.esmsnumerique.usage.trajectoire.model;

import fr.esmsnumerique.kernel.Taux;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one indicator is heading: the slope of its last measures, prolonged from the last one. A help to decide whom to call, not a rule: the target stays judged on
 * exact figures.
 *
 * @param points every measure, oldest first
 * @param penteParMois basis points per month over the last {@value #RECENTS} measures at most; {@code null} under two
 * @param moisProjete month the target would be reached at this pace; {@code null} when it is reached already or would not be
 * @param effortParMois basis points to gain each month to reach it by the end of deployment; {@code null} when reached, or when no month is left
 */
public record Trajectoire(
        Indicateur indicateur,
        Taux cible,
        List<Point> points,
        Risque risque,
        @Nullable Long penteParMois,
        @Nullable YearMonth moisProjete,
        @Nullable Long effortParMois) {

    /** Older measures say how the project started, not how it goes. */
    static final int RECENTS = 6;
    /** A month further than that is not an information. */
    private static final long HORIZON_MOIS = 120;

    public Trajectoire {
        points = List.copyOf(points);
    }

    /** @param echeance month of the indicative end of deployment (CAL-19) */
    public static Trajectoire de(Indicateur indicateur, Taux cible, List<Point> points, YearMonth echeance) {
        if (points.isEmpty()) {
            return new Trajectoire(indicateur, cible, points, Risque.INCONNU, null, null, null);
        }
        Point dernier = points.getLast();
        Pente pente = points.size() < 2
                ? null
                : Pente.de(points.subList(Math.max(0, points.size() - RECENTS), points.size()));
        Long parMois = pente == null ? null : Long.valueOf(pente.parMois());
        if (cible.estAtteintPar(dernier.numerateur(), dernier.denominateur())) {
            return new Trajectoire(indicateur, cible, points, Risque.ATTEINT, parMois, null, null);
        }
        long manque = cible.pointsDeBase() - dernier.tauxPointsDeBase();
        long restent = ChronoUnit.MONTHS.between(dernier.mois(), echeance);
        YearMonth projete = projeter(dernier.mois(), pente, manque);
        Long effort = restent <= 0 ? null : Long.valueOf(Math.ceilDiv(manque, restent));
        return new Trajectoire(
                indicateur, cible, points, risque(pente, projete, restent, echeance), parMois, projete, effort);
    }

    private static @Nullable YearMonth projeter(YearMonth dernier, @Nullable Pente pente, long manque) {
        if (pente == null || !pente.monte()) {
            return null;
        }
        long mois = pente.moisPour(manque);
        return mois > HORIZON_MOIS ? null : dernier.plusMonths(mois);
    }

    private static Risque risque(@Nullable Pente pente, @Nullable YearMonth projete, long restent, YearMonth echeance) {
        if (restent <= 0) {
            return Risque.CRITIQUE;
        }
        if (pente == null) {
            return Risque.INCONNU;
        }
        if (!pente.monte()) {
            return Risque.CRITIQUE;
        }
        return projete == null || projete.isAfter(echeance) ? Risque.ELEVE : Risque.FAIBLE;
    }
}
