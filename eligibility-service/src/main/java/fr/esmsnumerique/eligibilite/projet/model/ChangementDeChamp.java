package fr.esmsnumerique.eligibilite.projet.model;

import org.jspecify.annotations.Nullable;

/**
 * A field that an act changed.
 *
 * @param champ its path, e.g. {@code essms[210300018].typeProjet}
 * @param avant {@code null} when the field was empty
 * @param apres {@code null} when it is emptied
 */
public record ChangementDeChamp(
        String champ, @Nullable String avant, @Nullable String apres) {}
