package fr.esmsnumerique.financement.document;

import java.awt.Color;

/**
 * How a text is set, in points.
 *
 * @param apres space after the paragraph
 * @param retrait indentation
 */
record Style(boolean gras, float taille, float interligne, float apres, float retrait, Color couleur) {

    static final Style TITRE = new Style(true, 19, 24, 4, 0, Feuilles.BLEU);
    static final Style SOUS_TITRE = new Style(false, 12, 16, 14, 0, Feuilles.ENCRE);
    static final Style ARTICLE = new Style(true, 11.5f, 18, 3, 0, Feuilles.BLEU);
    static final Style CORPS = new Style(false, 10, 14, 6, 0, Feuilles.ENCRE);
    static final Style LISTE = new Style(false, 10, 14, 3, 14, Feuilles.ENCRE);
    static final Style CELLULE = new Style(false, 8.5f, 11, 0, 0, Feuilles.ENCRE);
    static final Style ENTETE = new Style(true, 8.5f, 11, 0, 0, Feuilles.BLEU);
    static final Style TOTAL = new Style(true, 8.5f, 11, 0, 0, Feuilles.ENCRE);
    static final Style NOTE = new Style(false, 7.5f, 10, 3, 0, Feuilles.GRIS);

    Police police(Polices polices) {
        return gras ? polices.gras() : polices.romain();
    }
}
