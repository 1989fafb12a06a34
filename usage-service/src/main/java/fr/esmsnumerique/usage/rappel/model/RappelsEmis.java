package fr.esmsnumerique.usage.rappel.model;

import java.time.Instant;

/** Reminders told already. */
public interface RappelsEmis {

    /** Tells it if nobody did. @return false when it was told before */
    boolean emettre(Rappel rappel, Instant instant);
}
