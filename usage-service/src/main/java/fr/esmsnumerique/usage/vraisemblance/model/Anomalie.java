package fr.esmsnumerique.usage.vraisemblance.model;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A value that looks wrong.
 *
 * @param compteur the one flagged; {@code null} for a whole month
 * @param observe what is declared
 * @param repere what it is compared with
 * @param seuil the threshold, in French
 * @param raison why it is flagged, in French
 */
public record Anomalie(
        NumeroFiness essms,
        YearMonth mois,
        RegleVraisemblance regle,
        @Nullable Compteur compteur,
        long observe,
        long repere,
        String seuil,
        String raison) {

    /** Stable as long as the rule flags the same counter of the same month. */
    public String id() {
        String base = essms + "_" + mois + "_" + regle;
        return compteur == null ? base : base + "_" + compteur;
    }

    /** What is said of it holds for these figures only. */
    public String valeurs() {
        return observe + "/" + repere;
    }
}
