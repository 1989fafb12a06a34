package fr.esmsnumerique.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code du} to {@code au}, both included.
 *
 * @param du first day, included
 * @param au last day, included; {@code null} when the period has no known end
 */
public record Periode(LocalDate du, @Nullable LocalDate au) {

    public Periode {
        if (au != null && au.isBefore(du)) {
            throw new IllegalArgumentException("Période inversée : du " + du + " au " + au);
        }
    }

    public static Periode depuis(LocalDate du) {
        return new Periode(du, null);
    }

    public boolean contient(LocalDate jour) {
        return !jour.isBefore(du) && (au == null || !jour.isAfter(au));
    }

    public boolean chevauche(Periode autre) {
        return (autre.au == null || !du.isAfter(autre.au)) && (au == null || !autre.du.isAfter(au));
    }
}
