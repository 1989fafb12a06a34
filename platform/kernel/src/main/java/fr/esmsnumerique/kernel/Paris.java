package fr.esmsnumerique.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The programme's civil time: every date of a rule is a Europe/Paris day (AMB-38). */
public final class Paris {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter LETTRES = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);

    private Paris() {}

    public static LocalDate jour(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** First instant of the day; the half-open reading of "à minuit" (AMB-04) compares with the next day's. */
    public static Instant debut(LocalDate jour) {
        return jour.atStartOfDay(ZONE).toInstant();
    }

    /** As sentences write it: « 1er octobre 2025 ». */
    public static String enLettres(LocalDate jour) {
        String lettres = LETTRES.format(jour);
        return jour.getDayOfMonth() == 1 ? "1er" + lettres.substring(1) : lettres;
    }
}
