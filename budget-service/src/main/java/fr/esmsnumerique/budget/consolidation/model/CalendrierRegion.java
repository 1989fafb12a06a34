package fr.esmsnumerique.budget.consolidation.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days by which an ARS decides and says when it will, as eligibility-service keeps them (CAL-13, CAL-14).
 *
 * @param minimum milestones to keep at least, 0 when the campaign sets none
 * @param previsionnelAu last day to send the calendar of the committees, absent when the campaign sets none
 * @param comites committees on file: that calendar, where the CNSA reads it
 */
public record CalendrierRegion(
        List<Jalon> jalons, int minimum, @Nullable LocalDate previsionnelAu, int comites) {

    public static final CalendrierRegion AUCUN = new CalendrierRegion(List.of(), 0, null, 0);

    public CalendrierRegion {
        jalons = List.copyOf(jalons);
    }

    /** @param decisions taken since the milestone before and up to that day, included */
    public record Jalon(int numero, LocalDate auPlusTard, int decisions) {

        public boolean estTenu() {
            return decisions > 0;
        }
    }

    public int tenus() {
        return (int) jalons.stream().filter(Jalon::estTenu).count();
    }
}
