package fr.esmsnumerique.usage.vraisemblance.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.Taux;
import java.util.Set;

/**
 * Thresholds of a campaign: data, because no text gives them.
 *
 * @param regles those in force
 * @param saut variation from which a counter is flagged, strictly beyond
 * @param sautMinimum values both under it never make a jump: 2 messages after 1 is not one
 * @param compteursCopies a month is a copy when at least so many counters above 0 are the same, and none differs
 */
public record Seuils(
        Set<RegleVraisemblance> regles, Taux saut, int sautMinimum, int compteursCopies, ReferenceLegale reference) {

    public Seuils {
        regles = Set.copyOf(regles);
    }
}
