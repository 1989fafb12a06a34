package fr.esmsnumerique.eligibilite.dossier.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How and when the carrier was told of the conclusion of the ARS. */
public record Notification(
        LocalDate notifieeLe, Moyen moyen, @Nullable String reference, String traceePar, Instant traceeLe) {

    /** How it was sent. */
    public enum Moyen {
        COURRIER,
        COURRIEL,
        PLATEFORME
    }
}
