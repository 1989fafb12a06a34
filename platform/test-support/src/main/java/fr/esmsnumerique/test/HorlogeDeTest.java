package fr.esmsnumerique.test;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Paris;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;

/** A clock a test sets where it wants, backwards too: boundary tables visit their instants in any order. */
public final class HorlogeDeTest implements Horloge {

    private final AtomicReference<Instant> instant;

    private HorlogeDeTest(Instant depart) {
        this.instant = new AtomicReference<>(depart);
    }

    public static HorlogeDeTest a(Instant instant) {
        return new HorlogeDeTest(instant);
    }

    /** @param instant RFC 3339, for instance {@code 2025-10-15T21:59:59Z} */
    public static HorlogeDeTest a(String instant) {
        return a(Instant.parse(instant));
    }

    /** Noon in Paris: far from both ends of the day, whatever the season. */
    public static HorlogeDeTest le(LocalDate jour) {
        return a(midi(jour));
    }

    @Override
    public Instant instant() {
        return instant.get();
    }

    public void regler(Instant nouveau) {
        instant.set(nouveau);
    }

    public void regler(String nouveau) {
        regler(Instant.parse(nouveau));
    }

    public void regler(LocalDate jour) {
        regler(midi(jour));
    }

    public void avancer(Duration duree) {
        instant.updateAndGet(actuel -> actuel.plus(duree));
    }

    private static Instant midi(LocalDate jour) {
        return jour.atTime(LocalTime.NOON).atZone(Paris.ZONE).toInstant();
    }
}
