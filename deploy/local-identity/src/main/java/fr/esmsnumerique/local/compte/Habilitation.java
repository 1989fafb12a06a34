package fr.esmsnumerique.local.compte;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a token says of its bearer, person or program. */
public record Habilitation(
        String nom,
        List<String> roles,
        @Nullable String region,
        @Nullable String organisme,
        List<String> essms) {}
