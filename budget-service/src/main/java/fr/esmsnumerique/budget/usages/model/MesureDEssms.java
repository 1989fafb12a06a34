package fr.esmsnumerique.budget.usages.model;

/**
 * One indicator of one establishment in one month, as usage publishes it.
 *
 * @param mois {@code 2026-09}
 * @param cible basis points to reach, 0 when none is required
 */
public record MesureDEssms(
        String departement,
        String secteur,
        String mois,
        String indicateur,
        int numerateur,
        int denominateur,
        int cible) {}
