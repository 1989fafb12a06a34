package fr.esmsnumerique.demo.texte;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts and dates as a French reader writes them, with plain spaces: the output is read in terminals and diffed. */
public final class Francais {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.FRANCE);

    private Francais() {}

    /** 1234567 → {@code 12 345,67 €}. */
    public static String euros(long centimes) {
        return "%s%s,%02d €"
                .formatted(centimes < 0 ? "-" : "", milliers(Math.abs(centimes) / 100), Math.abs(centimes) % 100);
    }

    /** Points de base → {@code 59,33 %}, truncated by whoever computed them. */
    public static String taux(long pointsDeBase) {
        return "%d,%02d %%".formatted(pointsDeBase / 100, pointsDeBase % 100);
    }

    public static String jour(LocalDate date) {
        return JOUR.format(date);
    }

    public static String moment(LocalDateTime instant) {
        return INSTANT.format(instant);
    }

    private static String milliers(long nombre) {
        return String.valueOf(nombre).replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
    }
}
