package fr.esmsnumerique.financement.modele.model;

import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a template. A document keeps the version it was made with.
 *
 * @param perimetre INSEE code of a region, or {@link #NATIONAL}
 * @param version from 1; 0 is the national template delivered with the service
 */
public record Modele(
        String perimetre,
        NatureDocument nature,
        int version,
        Contenu contenu,
        @Nullable String par,
        @Nullable Instant le) {

    public static final String NATIONAL = "NATIONAL";

    /** {@code 27/NOTIFICATION/3}, kept with each document made from it. */
    public String id() {
        return perimetre + "/" + nature + "/" + version;
    }

    public static String cle(String perimetre, NatureDocument nature) {
        return perimetre + "/" + nature;
    }

    public static String perimetre(@Nullable Region region) {
        return region == null ? NATIONAL : region.code();
    }

    public Optional<String> auteur() {
        return Optional.ofNullable(par);
    }
}
