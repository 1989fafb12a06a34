package fr.esmsnumerique.documents;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Pages of a document, filled from top to bottom, kept open until the end because the footer says how many there are. Coordinates in points, origin at the bottom
 * left.
 */
final class Feuilles {

    static final float MARGE = 56;
    static final float LARGEUR = PDRectangle.A4.getWidth() - 2 * MARGE;
    static final float HAUT = PDRectangle.A4.getHeight() - 70;
    static final float BAS = 62;

    private static final Style FILIGRANE = new Style(true, 96, 96, 0, 0, Encre.FILIGRANE);

    private final PDDocument document;
    private final PDResources ressources = new PDResources();
    private final Fonderie.Polices polices;
    private final Balisage balisage;
    private final Fiche fiche;
    private final List<Page> pages = new ArrayList<>();
    private float y;

    Feuilles(PDDocument document, Fonderie.Polices polices, Balisage balisage, Fiche fiche) {
        this.document = document;
        this.polices = polices;
        this.balisage = balisage;
        this.fiche = fiche;
        nouvellePage();
    }

    Fonderie.Polices polices() {
        return polices;
    }

    Balisage balisage() {
        return balisage;
    }

    PDDocument document() {
        return document;
    }

    PDResources ressources() {
        return ressources;
    }

    List<Page> pages() {
        return pages;
    }

    Page page() {
        return pages.getLast();
    }

    float y() {
        return y;
    }

    void descendre(float hauteur) {
        y -= hauteur;
    }

    void placer(float hauteur) {
        y = hauteur;
    }

    boolean enHautDePage() {
        return y == HAUT;
    }

    void nouvellePage() {
        Page page = new Page();
        page.feuille().setResources(ressources);
        document.addPage(page.feuille());
        pages.add(page);
        y = HAUT;
        fiche.filigraneEventuel().ifPresent(mot -> filigrane(page, mot));
    }

    private void filigrane(Page page, String mot) {
        String texte = polices.gras().fonte().dessinable(mot);
        float longueur = polices.gras().fonte().largeur(texte, FILIGRANE.taille());
        AffineTransform enTravers =
                AffineTransform.getTranslateInstance(PDRectangle.A4.getWidth() / 2, PDRectangle.A4.getHeight() / 2);
        enTravers.rotate(Math.toRadians(52));
        enTravers.translate(-longueur / 2, -FILIGRANE.taille() / 3);
        page.debutPagination("Watermark");
        page.texte(texte, enTravers, FILIGRANE, polices);
        page.fin();
    }

    /** Room for a block of that height, on a new page if this one has none. */
    boolean reserver(float hauteur) {
        if (y - hauteur >= BAS || enHautDePage()) {
            return false;
        }
        nouvellePage();
        return true;
    }

    /** What a paragraph takes on the page, the spaces around it included. */
    float hauteur(String texte, Style style) {
        int lignes = style.police(polices)
                .fonte()
                .couper(texte, style.taille(), LARGEUR)
                .size();
        return style.avant() + lignes * style.interligne() + style.apres();
    }

    /** Whole paragraph of one element, cut into lines and over pages. */
    void paragraphe(COSDictionary element, String texte, Style style) {
        paragraphe(element, texte, style, MARGE, LARGEUR);
    }

    void paragraphe(COSDictionary element, String texte, Style style, float x, float largeur) {
        if (!enHautDePage()) {
            descendre(style.avant());
        }
        List<String> lignes = style.police(polices).fonte().couper(texte, style.taille(), largeur);
        while (!lignes.isEmpty()) {
            reserver(style.interligne());
            int place = Math.max(1, (int) ((y - BAS) / style.interligne()));
            List<String> ici = lignes.subList(0, Math.min(place, lignes.size()));
            balisage.marquer(page(), element);
            page().texte(ici, x, y - style.interligne() + 3, style, polices);
            page().fin();
            descendre(ici.size() * style.interligne());
            lignes = lignes.subList(ici.size(), lignes.size());
        }
        descendre(style.apres());
    }

    void trait(float x, float bas, float largeur, float hauteur, Encre encre) {
        page().debutArtefact();
        page().rectangle(x, bas, largeur, hauteur, encre);
        page().fin();
    }

    /** Running header and "page x sur y" on every page, then closes them all. A letter's first page has its own head. */
    void terminer(boolean lettre) throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            if (i > 0 || !lettre) {
                page.debutPagination("Header");
                ligne(page, fiche.entete(), HAUT + 28);
                page.rectangle(MARGE, HAUT + 20, LARGEUR, 0.8f, Encre.BLEU);
                page.fin();
            }
            page.debutPagination("Footer");
            ligne(page, fiche.pied(), 34);
            String numero = "page " + (i + 1) + " sur " + pages.size();
            float largeur = polices.romain().fonte().largeur(numero, Style.NOTE.taille());
            page.texte(List.of(numero), MARGE + LARGEUR - largeur, 34, Style.NOTE, polices);
            page.fin();
            page.terminer(document, i);
        }
        balisage.terminer(pages);
    }

    /** One line of the margins, cut rather than run over the page number. */
    private void ligne(Page page, String texte, float ligneDeBase) {
        String coupee = polices.romain()
                .fonte()
                .couper(texte, Style.NOTE.taille(), LARGEUR - 70)
                .getFirst();
        page.texte(List.of(coupee), MARGE, ligneDeBase, Style.NOTE, polices);
    }
}
