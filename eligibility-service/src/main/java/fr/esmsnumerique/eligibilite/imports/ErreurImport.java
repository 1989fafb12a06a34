package fr.esmsnumerique.eligibilite.imports;

/**
 * A line or an application refused, or kept without one of its fields.
 *
 * @param ligne line of the file, or rank of the application, from 1
 * @param identifiant number read, possibly empty
 * @param champ field at fault
 * @param raison reason in French
 */
public record ErreurImport(int ligne, String identifiant, String champ, String raison) {}
