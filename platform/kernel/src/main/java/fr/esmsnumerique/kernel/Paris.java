package fr.esmsnumerique.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** The programme's civil time: every date of a rule is a Europe/Paris day (AMB-38). */
public final class Paris {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final String[] MOIS = {
        " janvier ",
        " février ",
        " mars ",
        " avril ",
        " mai ",
        " juin ",
        " juillet ",
        " août ",
        " septembre ",
        " octobre ",
        " novembre ",
        " décembre "
    };

    private Paris() {}

    public static LocalDate jour(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** First instant of the day; the half-open reading of "à minuit" (AMB-04) compares with the next day's. */
    public static Instant debut(LocalDate jour) {
        return jour.atStartOfDay(ZONE).toInstant();
    }

    /** As sentences write it: « 1er octobre 2025 ». Without a formatter: clauses write some for each application they judge. */
    public static String enLettres(LocalDate jour) {
        int rang = jour.getDayOfMonth();
        return rang + (rang == 1 ? "er" : "") + MOIS[jour.getMonthValue() - 1] + jour.getYear();
    }

    /** « novembre 2026 » */
    public static String enLettres(YearMonth mois) {
        return MOIS[mois.getMonthValue() - 1].strip() + " " + mois.getYear();
    }
}
