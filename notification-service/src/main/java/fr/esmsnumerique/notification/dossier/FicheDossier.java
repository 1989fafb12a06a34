package fr.esmsnumerique.notification.dossier;

/**
 * The carrier of an application.
 *
 * @param organisme FINESS juridique
 */
public record FicheDossier(String organisme, String raisonSociale) {

    /** Of an event that is about no application. */
    public static final FicheDossier AUCUNE = new FicheDossier("", "");
}
