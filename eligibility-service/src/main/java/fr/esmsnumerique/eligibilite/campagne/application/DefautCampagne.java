package fr.esmsnumerique.eligibilite.campagne.application;

/**
 * One defect of a campaign file.
 *
 * @param champ where: key of the parameter, or path in the file
 * @param raison what is wrong, in French
 */
public record DefautCampagne(String champ, String raison) {}
