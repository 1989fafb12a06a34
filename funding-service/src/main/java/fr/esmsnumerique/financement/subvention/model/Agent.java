package fr.esmsnumerique.financement.subvention.model;

/**
 * Who acts.
 *
 * @param nom shown in histories and on documents
 */
public record Agent(String sujet, String nom) {}
