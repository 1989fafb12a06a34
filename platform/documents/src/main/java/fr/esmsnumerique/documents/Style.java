package fr.esmsnumerique.documents;

/**
 * How a text is set, in points.
 *
 * @param avant space before the paragraph, but at the top of a page
 * @param apres space after it
 */
record Style(boolean gras, float taille, float interligne, float avant, float apres, Encre encre) {

    static final Style TITRE = new Style(true, 18, 23, 0, 4, Encre.BLEU);
    static final Style ARTICLE = new Style(true, 11.5f, 16, 7, 3, Encre.BLEU);
    static final Style INTERTITRE = new Style(true, 10, 14, 5, 2, Encre.NOIR);
    static final Style CORPS = new Style(false, 10, 14, 0, 6, Encre.NOIR);
    static final Style CHAPEAU = new Style(false, 11.5f, 16, 0, 12, Encre.NOIR);
    static final Style OBJET = new Style(true, 10, 14, 4, 12, Encre.NOIR);
    static final Style LISTE = new Style(false, 10, 14, 0, 3, Encre.NOIR);
    static final Style NOTE = new Style(false, 8, 10.5f, 0, 3, Encre.GRIS);
    static final Style CELLULE = new Style(false, 8.5f, 11, 0, 0, Encre.NOIR);
    static final Style ENTETE = new Style(true, 8.5f, 11, 0, 0, Encre.BLEU);
    static final Style TOTAL = new Style(true, 8.5f, 11, 0, 0, Encre.NOIR);
    static final Style SERVICE = new Style(true, 13, 16, 0, 0, Encre.NOIR);
    static final Style TERRITOIRE = new Style(false, 11, 14, 0, 0, Encre.NOIR);

    static Style du(Bloc.Titre titre) {
        return switch (titre.niveau()) {
            case 1 -> TITRE;
            case 2 -> ARTICLE;
            default -> INTERTITRE;
        };
    }

    static Style du(Bloc.Ton ton) {
        return switch (ton) {
            case CORPS -> CORPS;
            case CHAPEAU -> CHAPEAU;
            case OBJET -> OBJET;
            case NOTE -> NOTE;
        };
    }

    Police police(Fonderie.Polices polices) {
        return gras ? polices.gras() : polices.romain();
    }
}
