package fr.esmsnumerique.documents;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * One page: its operators, written directly because the same few come back thousands of times, and the structure element each marked piece belongs to. Everything
 * drawn is either marked or an artifact: a tagged file has nothing between the two. Coordinates in points, origin at the bottom left.
 */
final class Page {

    private final PDPage feuille = new PDPage(PDRectangle.A4);
    private final StringBuilder operations = new StringBuilder(4096);
    private final COSArray marques = new COSArray();

    PDPage feuille() {
        return feuille;
    }

    COSArray marques() {
        return marques;
    }

    /** Opens a marked piece of that element; {@link #fin} closes it. Returns its number on the page. */
    int debut(String type, COSDictionary element) {
        int numero = marques.size();
        marques.add(element);
        operations.append('/').append(type).append(" <</MCID ").append(numero).append(">> BDC\n");
        return numero;
    }

    void debutArtefact() {
        operations.append("/Artifact <</Type /Layout>> BDC\n");
    }

    /** Running header and footer, which readers skip. */
    void debutPagination(String sousType) {
        operations
                .append("/Artifact <</Type /Pagination /Subtype /")
                .append(sousType)
                .append(">> BDC\n");
    }

    void fin() {
        operations.append("EMC\n");
    }

    /** Lines under one another, the first on that base line. Each but the last ends with a space, so that words stay apart when read aloud. */
    void texte(List<String> lignes, float x, float ligneDeBase, Style style, Fonderie.Polices polices) {
        Police police = style.police(polices);
        ouvrirTexte(police, style);
        operation(x, ligneDeBase, "Td\n");
        for (int i = 0; i < lignes.size(); i++) {
            if (i > 0) {
                operation(0, -style.interligne(), "Td\n");
            }
            police.coder(i < lignes.size() - 1 ? lignes.get(i) + " " : lignes.get(i), operations);
            operations.append(" Tj\n");
        }
        operations.append("ET\n");
    }

    /** One line turned by a transformation, for what crosses the page. */
    void texte(String ligne, AffineTransform transformation, Style style, Fonderie.Polices polices) {
        Police police = style.police(polices);
        ouvrirTexte(police, style);
        double[] matrice = new double[6];
        transformation.getMatrix(matrice);
        for (double terme : matrice) {
            Nombres.ecrire((float) terme, operations);
        }
        operations.append("Tm\n");
        police.coder(ligne, operations);
        operations.append(" Tj\nET\n");
    }

    private void ouvrirTexte(Police police, Style style) {
        operations.append("BT ").append(style.encre().operateur());
        operations.append('/').append(police.nom()).append(' ');
        Nombres.ecrire(style.taille(), operations);
        operations.append("Tf\n");
    }

    void rectangle(float x, float bas, float largeur, float hauteur, Encre encre) {
        operations.append(encre.operateur());
        ajouterRectangle(x, bas, largeur, hauteur);
        remplir();
    }

    void encre(Encre encre) {
        operations.append(encre.operateur());
    }

    void ajouterRectangle(float x, float bas, float largeur, float hauteur) {
        Nombres.ecrire(x, operations);
        Nombres.ecrire(bas, operations);
        operation(largeur, hauteur, "re\n");
    }

    void remplir() {
        operations.append("f\n");
    }

    void image(String nom, float x, float bas, float largeur, float hauteur) {
        operations.append("q ");
        Nombres.ecrire(largeur, operations);
        operations.append("0 0 ");
        Nombres.ecrire(hauteur, operations);
        operation(x, bas, "cm ");
        operations.append('/').append(nom).append(" Do Q\n");
    }

    private void operation(float a, float b, String operateur) {
        Nombres.ecrire(a, operations);
        Nombres.ecrire(b, operations);
        operations.append(operateur);
    }

    /** @param rang place in the file, key of its marks in the parent tree */
    void terminer(PDDocument document, int rang) throws IOException {
        PDStream flux = new PDStream(document);
        try (OutputStream sortie = flux.createOutputStream(COSName.FLATE_DECODE)) {
            sortie.write(operations.toString().getBytes(StandardCharsets.US_ASCII));
        }
        feuille.setContents(flux);
        feuille.setStructParents(rang);
    }
}
