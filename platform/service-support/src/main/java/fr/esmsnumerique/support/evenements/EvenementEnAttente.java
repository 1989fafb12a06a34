package fr.esmsnumerique.support.evenements;

/**
 * An event not yet received by all its subscribers.
 *
 * @param origine what the source needs to find it again when it is confirmed
 */
public record EvenementEnAttente(Evenement evenement, Object origine) {}
