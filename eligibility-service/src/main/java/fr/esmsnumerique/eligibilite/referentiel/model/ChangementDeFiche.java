package fr.esmsnumerique.eligibilite.referentiel.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one import changed in one line of an object.
 *
 * @param fiche which line: the version of a solution, the campaign of a funding…
 * @param champs the fields that differ; those of a new line have no value before
 */
public record ChangementDeFiche(String importId, Instant le, String fiche, Nature nature, List<ChampChange> champs) {

    /** A new line, or another content for a known one. */
    public enum Nature {
        AJOUT,
        MODIFICATION
    }

    /** @param avant {@code null} when the field was empty, as {@code apres} when it is emptied */
    public record ChampChange(
            String champ, @Nullable String avant, @Nullable String apres) {}

    public static ChangementDeFiche entre(
            Origine origine, String fiche, @Nullable Map<String, String> avant, Map<String, String> apres) {
        Map<String, String> ancien = avant == null ? Map.of() : avant;
        List<ChampChange> champs = new ArrayList<>();
        Stream.of(ancien, apres)
                .flatMap(m -> m.keySet().stream())
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                .forEach(champ -> {
                    if (!Objects.equals(ancien.get(champ), apres.get(champ))) {
                        champs.add(new ChampChange(champ, ancien.get(champ), apres.get(champ)));
                    }
                });
        return new ChangementDeFiche(
                origine.importId(),
                origine.le(),
                fiche,
                avant == null ? Nature.AJOUT : Nature.MODIFICATION,
                List.copyOf(champs));
    }
}
