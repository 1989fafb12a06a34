package fr.esmsnumerique.support.tableaux;

/**
 * A line or an application refused, or kept without one of its fields.
 *
 * @param ligne line of the file, or rank of the application, from 1
 * @param identifiant number read, possibly empty
 * @param champ field at fault
 * @param code stable code, for programs: {@code finess.invalide}
 * @param raison reason in French
 */
public record ErreurImport(int ligne, String identifiant, String champ, String code, String raison) {

    private static final int LONGUEUR_CITEE = 40;

    /** A report must not repeat a megabyte of garbage. */
    public static String abrege(String texte) {
        return texte.length() <= LONGUEUR_CITEE ? texte : texte.substring(0, LONGUEUR_CITEE) + "…";
    }
}
