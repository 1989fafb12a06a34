package fr.esmsnumerique.test.architecture.fautes.divers;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** One class per way of reading the machine's clock, and one that reads an injected one. */
@SuppressWarnings("unused")
public final class LectureDHeure {
    public static class ParInstant {
        Object lire() {
            return Instant.now();
        }
    }

    public static class ParReference {
        Supplier<Instant> lire() {
            return Instant::now;
        }
    }

    public static class ParJour {
        Object lire() {
            return LocalDate.now(java.time.ZoneOffset.UTC);
        }
    }

    public static class ParJourEtHeure {
        Object lire() {
            return LocalDateTime.now();
        }
    }

    public static class ParZone {
        Object lire() {
            return ZonedDateTime.now();
        }
    }

    public static class ParMois {
        Object lire() {
            return YearMonth.now();
        }
    }

    public static class ParMillisecondes {
        long lire() {
            return System.currentTimeMillis();
        }
    }

    public static class ParClock {
        Object lire() {
            return Clock.systemUTC();
        }
    }

    public static class ParSource {
        Object lire() {
            return InstantSource.system();
        }
    }

    public static class ParCalendrier {
        Object lire() {
            return Calendar.getInstance();
        }
    }

    public static class ParDate {
        Object lire() {
            return new Date();
        }
    }

    public static class HorlogeInjectee {
        Object lire(Clock horloge) {
            return LocalDate.now(horloge).plusDays(System.nanoTime() % 2) + " " + new Date(0L);
        }
    }
}
