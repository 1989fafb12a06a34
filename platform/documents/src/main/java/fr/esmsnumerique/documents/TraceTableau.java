package fr.esmsnumerique.documents;

import fr.esmsnumerique.documents.Bloc.Colonne;
import fr.esmsnumerique.documents.Bloc.Ligne;
import fr.esmsnumerique.documents.Bloc.Tableau;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Draws a table: rows go whole to the next page, but one taller than a page, and the header comes back on each, as an artifact after the first. A short table stays on
 * one page, a total stays under its last row.
 */
final class TraceTableau {

    private static final float MARGE_CELLULE = 4;
    private static final float FILET = 0.5f;
    private static final float AVANT = 3;
    private static final float APRES = 10;
    /** A table that is not taller is not cut. */
    private static final float COURT = 150;

    private final Feuilles feuilles;
    private final Balisage balisage;
    private final Tableau tableau;
    private final float dessous;
    private final List<List<String>> entete;

    /** @param dessous place of what must stay under its last row */
    TraceTableau(Feuilles feuilles, Tableau tableau, float dessous) {
        this.feuilles = feuilles;
        this.balisage = feuilles.balisage();
        this.tableau = tableau;
        this.dessous = dessous == 0 ? 0 : dessous + APRES;
        this.entete = decouper(
                Style.ENTETE, tableau.colonnes().stream().map(Colonne::titre).toList());
    }

    void tracer() {
        COSDictionary racine = balisage.element(balisage.document(), "Table");
        Balisage.attributs(racine, "Table", "Summary", new COSString(tableau.resume()));
        feuilles.reserver(placeMinimale());
        feuilles.descendre(AVANT);
        entete(racine);
        COSDictionary corps = balisage.element(racine, "TBody");
        List<Ligne> lignes = tableau.lignes();
        for (int i = 0; i < lignes.size(); i++) {
            ligne(corps, lignes.get(i), sousLaLigne(i));
        }
        feuilles.descendre(APRES);
    }

    private float sousLaLigne(int rang) {
        List<Ligne> lignes = tableau.lignes();
        if (rang + 1 == lignes.size()) {
            return dessous;
        }
        boolean avantLeTotal = rang + 2 == lignes.size() && lignes.getLast().total();
        return avantLeTotal ? hauteur(lignes.getLast()) + dessous : 0;
    }

    /** What must hold on a page for the table to begin there: all of it when it is short, else its header and a row. */
    float placeMinimale() {
        float debut = AVANT + hauteur(Style.ENTETE, entete);
        float place = debut;
        for (Ligne ligne : tableau.lignes()) {
            place += hauteur(ligne);
            if (place > COURT) {
                return debut + hauteur(tableau.lignes().getFirst());
            }
        }
        return place + dessous;
    }

    private void entete(COSDictionary racine) {
        COSDictionary rangee = balisage.element(balisage.element(racine, "THead"), "TR");
        List<COSDictionary> cellules = new ArrayList<>();
        for (int i = 0; i < entete.size(); i++) {
            COSDictionary cellule = balisage.element(rangee, "TH");
            Balisage.attributs(cellule, "Table", "Scope", COSName.getPDFName("Column"));
            cellules.add(cellule);
        }
        fondEntete();
        dessiner(Style.ENTETE, entete, cellules);
    }

    private void enteteRepete() {
        fondEntete();
        dessiner(Style.ENTETE, entete, List.of());
    }

    private void fondEntete() {
        float hauteur = hauteur(Style.ENTETE, entete);
        feuilles.trait(Feuilles.MARGE, feuilles.y() - hauteur, Feuilles.LARGEUR, hauteur, Encre.FOND);
    }

    /** @param dessous what must stay on the same page, under it */
    private void ligne(COSDictionary corps, Ligne ligne, float dessous) {
        Style style = style(ligne);
        List<List<String>> lignes = decouper(style, ligne.cellules());
        COSDictionary rangee = balisage.element(corps, "TR");
        List<COSDictionary> cellules = new ArrayList<>();
        for (int i = 0; i < lignes.size(); i++) {
            cellules.add(balisage.element(rangee, "TD"));
        }
        float pleine = Feuilles.HAUT - Feuilles.BAS - hauteur(Style.ENTETE, entete);
        while (hauteur(style, lignes) > pleine) {
            pageSuivante();
            int place = (int) ((pleine - 2 * MARGE_CELLULE) / style.interligne());
            dessiner(
                    style,
                    lignes.stream()
                            .map(l -> l.subList(0, Math.min(place, l.size())))
                            .toList(),
                    cellules);
            lignes = lignes.stream()
                    .map(l -> l.subList(Math.min(place, l.size()), l.size()))
                    .toList();
        }
        if (feuilles.reserver(hauteur(style, lignes) + dessous)) {
            enteteRepete();
        }
        dessiner(style, lignes, cellules);
    }

    private void pageSuivante() {
        feuilles.nouvellePage();
        enteteRepete();
    }

    private List<List<String>> decouper(Style style, List<String> cellules) {
        List<List<String>> lignes = new ArrayList<>();
        for (int i = 0; i < cellules.size(); i++) {
            lignes.add(style.police(feuilles.polices())
                    .fonte()
                    .couper(cellules.get(i), style.taille(), largeur(i) - 2 * MARGE_CELLULE));
        }
        return lignes;
    }

    private float largeur(int colonne) {
        return tableau.colonnes().get(colonne).part() * Feuilles.LARGEUR;
    }

    private static Style style(Ligne ligne) {
        return ligne.total() ? Style.TOTAL : Style.CELLULE;
    }

    private float hauteur(Ligne ligne) {
        return hauteur(style(ligne), decouper(style(ligne), ligne.cellules()));
    }

    private static float hauteur(Style style, List<List<String>> lignes) {
        int plusHaute = lignes.stream().mapToInt(List::size).max().orElse(1);
        return plusHaute * style.interligne() + 2 * MARGE_CELLULE;
    }

    /** @param elements cell of each column, none for a header that comes back */
    private void dessiner(Style style, List<List<String>> cellules, List<COSDictionary> elements) {
        float hauteur = hauteur(style, cellules);
        Page page = feuilles.page();
        float x = Feuilles.MARGE;
        for (int i = 0; i < cellules.size(); i++) {
            if (elements.isEmpty()) {
                page.debutPagination("Header");
            } else {
                balisage.marquer(page, elements.get(i));
            }
            cellule(page, style, cellules.get(i), x, i);
            page.fin();
            x += largeur(i);
        }
        feuilles.descendre(hauteur);
        feuilles.trait(Feuilles.MARGE, feuilles.y(), Feuilles.LARGEUR, FILET, Encre.FILET);
    }

    private void cellule(Page page, Style style, List<String> lignes, float x, int colonne) {
        float y = feuilles.y() - MARGE_CELLULE - style.interligne() + 3;
        if (!tableau.colonnes().get(colonne).droite()) {
            page.texte(lignes, x + MARGE_CELLULE, y, style, feuilles.polices());
            return;
        }
        Fonte fonte = style.police(feuilles.polices()).fonte();
        for (String ligne : lignes) {
            float decalage = largeur(colonne) - MARGE_CELLULE - fonte.largeur(ligne, style.taille());
            page.texte(List.of(ligne), x + decalage, y, style, feuilles.polices());
            y -= style.interligne();
        }
    }
}
