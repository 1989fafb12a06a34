package fr.esmsnumerique.financement.subvention.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The instructor fixed the computed amount. */
public record Validation(
        Agent par, Instant instant, @Nullable String motif) {

    public Optional<String> motifDonne() {
        return Optional.ofNullable(motif);
    }
}
