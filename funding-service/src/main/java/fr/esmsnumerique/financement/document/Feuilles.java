package fr.esmsnumerique.financement.document;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Pages of a document, filled from top to bottom. Each page keeps one content stream open until the end, because the footer says how many pages there are.
 * Coordinates in points, origin at the bottom left.
 */
final class Feuilles {

    static final float MARGE = 56;
    static final float LARGEUR = PDRectangle.A4.getWidth() - 2 * MARGE;
    static final Color ENCRE = new Color(0x1E1E1E);
    static final Color BLEU = new Color(0x000091);
    static final Color GRIS = new Color(0x666666);
    static final Color FOND = new Color(0xF0F0F7);

    private static final float HAUT = PDRectangle.A4.getHeight() - 70;
    private static final float BAS = 62;

    private final PDDocument document;
    private final Polices polices;
    private final List<PDPageContentStream> flux = new ArrayList<>();
    private float y;

    Feuilles(PDDocument document, Polices polices) throws IOException {
        this.document = document;
        this.polices = polices;
        nouvellePage();
    }

    Polices polices() {
        return polices;
    }

    float y() {
        return y;
    }

    void nouvellePage() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        flux.add(new PDPageContentStream(document, page));
        y = HAUT;
    }

    /** Room for a block of that height, on a new page if this one has none. */
    boolean reserver(float hauteur) throws IOException {
        if (y - hauteur >= BAS) {
            return false;
        }
        nouvellePage();
        return true;
    }

    void descendre(float hauteur) {
        y -= hauteur;
    }

    /** Whole paragraph, cut into lines and over pages. */
    void paragraphe(String texte, Style style) throws IOException {
        for (String ligne : style.police(polices).couper(texte, style.taille(), LARGEUR - style.retrait())) {
            reserver(style.interligne());
            descendre(style.interligne());
            ecrire(ligne, MARGE + style.retrait(), y, style);
        }
        descendre(style.apres());
    }

    void ecrire(String texte, float x, float ligneDeBase, Style style) throws IOException {
        ecrire(flux.getLast(), texte, x, ligneDeBase, style);
    }

    void rectangle(float x, float bas, float largeur, float hauteur, Color couleur) throws IOException {
        PDPageContentStream page = flux.getLast();
        page.setNonStrokingColor(couleur);
        page.addRect(x, bas, largeur, hauteur);
        page.fill();
    }

    /** Running header and "page x / y" on every page, then closes them all. */
    void terminer(String entete, String pied) throws IOException {
        Style discret = Style.NOTE;
        for (int i = 0; i < flux.size(); i++) {
            PDPageContentStream page = flux.get(i);
            ecrire(page, polices.romain().dessinable(Typographie.francaise(entete)), MARGE, HAUT + 28, discret);
            page.setNonStrokingColor(BLEU);
            page.addRect(MARGE, HAUT + 20, LARGEUR, 0.8f);
            page.fill();
            ecrire(page, polices.romain().dessinable(Typographie.francaise(pied)), MARGE, 34, discret);
            String numero = "page " + (i + 1) + " / " + flux.size();
            float largeur = polices.romain().largeur(numero, discret.taille());
            ecrire(page, numero, MARGE + LARGEUR - largeur, 34, discret);
            page.close();
        }
    }

    private void ecrire(PDPageContentStream page, String texte, float x, float ligneDeBase, Style style)
            throws IOException {
        page.beginText();
        page.setNonStrokingColor(style.couleur());
        page.setFont(style.police(polices).font(), style.taille());
        page.newLineAtOffset(x, ligneDeBase);
        page.showText(texte);
        page.endText();
    }
}
