package fr.esmsnumerique.budget.calendrier.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something due on a day.
 *
 * @param id stable: the same thing keeps it from one reading to the next, and takes another when its day moves
 * @param region INSEE code, empty for the nation
 * @param dossier empty when it is not about one application
 * @param centimes at stake, 0 when it is not about money
 * @param reference the text that sets the day, when one does
 */
public record EcheanceDeCalendrier(
        String id,
        LocalDate date,
        NatureDEcheance nature,
        String libelle,
        String campagne,
        String region,
        String dossier,
        long centimes,
        @Nullable ReferenceLegale reference) {

    public static final Comparator<EcheanceDeCalendrier> ORDRE =
            Comparator.comparing(EcheanceDeCalendrier::date).thenComparing(EcheanceDeCalendrier::id);

    public boolean estNationale() {
        return region.isEmpty();
    }

    public int joursRestants(LocalDate aujourdhui) {
        return Math.toIntExact(ChronoUnit.DAYS.between(aujourdhui, date));
    }

    /** Place in the order of the list. */
    public String rang() {
        return date + "|" + id;
    }
}
