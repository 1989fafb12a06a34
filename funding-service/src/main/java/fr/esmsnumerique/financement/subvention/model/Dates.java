package fr.esmsnumerique.financement.subvention.model;

import java.time.LocalDate;
import java.util.List;

/** French dates, whatever the JVM's locale. */
public final class Dates {

    private static final List<String> MOIS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private Dates() {}

    /** {@code 1er octobre 2025}, with no-break spaces. */
    public static String format(LocalDate jour) {
        String quantieme = jour.getDayOfMonth() == 1 ? "1er" : Integer.toString(jour.getDayOfMonth());
        return quantieme + "\u00A0" + MOIS.get(jour.getMonthValue() - 1) + "\u00A0" + jour.getYear();
    }
}
