package fr.esmsnumerique.financement.document;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table whose rows never break across pages and whose header comes back on each of them. */
final class Tableau {

    private static final float MARGE_CELLULE = 4;
    private static final Color FILET = new Color(0xC8C8D8);

    private final Feuilles feuilles;
    private final List<Colonne> colonnes;

    /** @param colonnes their widths sum to the width of the page */
    Tableau(Feuilles feuilles, List<Colonne> colonnes) throws IOException {
        this.feuilles = feuilles;
        this.colonnes = colonnes;
        feuilles.reserver(60);
        feuilles.descendre(3);
        entete();
    }

    /**
     * One column.
     *
     * @param part share of the page's width
     * @param droite aligned to the right, for numbers
     */
    record Colonne(String titre, float part, boolean droite) {
        float largeur() {
            return part * Feuilles.LARGEUR;
        }
    }

    void ligne(String... cellules) throws IOException {
        ligne(Style.CELLULE, cellules);
    }

    void total(String... cellules) throws IOException {
        ligne(Style.TOTAL, cellules);
    }

    private void entete() throws IOException {
        dessiner(
                Style.ENTETE,
                decouper(Style.ENTETE, colonnes.stream().map(Colonne::titre).toArray(String[]::new)),
                true);
    }

    private void ligne(Style style, String... cellules) throws IOException {
        List<List<String>> lignes = decouper(style, cellules);
        if (feuilles.reserver(hauteur(style, lignes))) {
            entete();
        }
        dessiner(style, lignes, false);
    }

    private List<List<String>> decouper(Style style, String... cellules) {
        List<List<String>> lignes = new ArrayList<>();
        for (int i = 0; i < colonnes.size(); i++) {
            lignes.add(style.police(feuilles.polices())
                    .couper(cellules[i], style.taille(), colonnes.get(i).largeur() - 2 * MARGE_CELLULE));
        }
        return lignes;
    }

    private static float hauteur(Style style, List<List<String>> lignes) {
        int plusHaute = lignes.stream().mapToInt(List::size).max().orElse(1);
        return plusHaute * style.interligne() + 2 * MARGE_CELLULE;
    }

    private void dessiner(Style style, List<List<String>> cellules, boolean fond) throws IOException {
        float hauteur = hauteur(style, cellules);
        float bas = feuilles.y() - hauteur;
        if (fond) {
            feuilles.rectangle(Feuilles.MARGE, bas, Feuilles.LARGEUR, hauteur, Feuilles.FOND);
        }
        feuilles.rectangle(Feuilles.MARGE, bas, Feuilles.LARGEUR, 0.5f, FILET);
        float x = Feuilles.MARGE;
        for (int i = 0; i < colonnes.size(); i++) {
            Colonne colonne = colonnes.get(i);
            float y = feuilles.y() - MARGE_CELLULE;
            for (String texte : cellules.get(i)) {
                y -= style.interligne();
                feuilles.ecrire(texte, x + decalage(style, colonne, texte), y + 3, style);
            }
            x += colonne.largeur();
        }
        feuilles.descendre(hauteur);
    }

    private float decalage(Style style, Colonne colonne, String texte) {
        if (!colonne.droite()) {
            return MARGE_CELLULE;
        }
        float largeur = style.police(feuilles.polices()).largeur(texte, style.taille());
        return colonne.largeur() - MARGE_CELLULE - largeur;
    }
}
