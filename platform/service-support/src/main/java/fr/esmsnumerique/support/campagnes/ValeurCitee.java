package fr.esmsnumerique.support.campagnes;

import fr.esmsnumerique.kernel.ReferenceLegale;

/**
 * A value in force and the text it comes from.
 *
 * @param <T> type of the value
 */
public record ValeurCitee<T>(T valeur, ReferenceLegale reference) {}
