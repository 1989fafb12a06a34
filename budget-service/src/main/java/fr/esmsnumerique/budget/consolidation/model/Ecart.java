package fr.esmsnumerique.budget.consolidation.model;

/**
 * Two sources that should say the same and do not.
 *
 * @param region INSEE code, or {@code NAT}
 * @param dossier empty when the difference is not about one application
 * @param valeurA centimes or a count
 */
public record Ecart(
        String region, String dossier, String mesure, String sourceA, long valeurA, String sourceB, long valeurB) {}
