package fr.esmsnumerique.usage.certification.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act on a month, never changed.
 *
 * @param empreinte of the declarations it was made on: any later correction shows
 * @param motif why the ARS asks again; {@code null} otherwise, or what it wanted to say
 */
public record EtapeMois(
        Geste geste,
        Instant le,
        String sujet,
        String nom,
        String empreinte,
        @Nullable String motif) {

    /** What was done. */
    public enum Geste {
        CERTIFICATION,
        VALIDATION,
        REPRISE
    }
}
