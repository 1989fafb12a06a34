package fr.esmsnumerique.usage.declaration.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One dated and signed entry.
 *
 * @param motif reason of a correction, when given
 */
public record VersionDeclaration(
        Saisie saisie,
        Instant saisiLe,
        String saisiPar,
        Origine origine,
        @Nullable String motif) {

    /** Who sent it. */
    public enum Origine {
        PORTEUR,
        SYSTEME_EXTERNE
    }
}
