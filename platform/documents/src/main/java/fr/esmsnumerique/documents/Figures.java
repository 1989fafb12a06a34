package fr.esmsnumerique.documents;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Structure of an image: what it shows in words, and where it is. */
final class Figures {

    private Figures() {}

    static COSDictionary element(
            Balisage balisage, String description, float x, float bas, float largeur, float hauteur) {
        COSDictionary figure = balisage.element(balisage.document(), "Figure");
        figure.setItem(COSName.ALT, new COSString(description));
        COSArray cadre = new COSArray();
        for (float borne : new float[] {x, bas, x + largeur, bas + hauteur}) {
            cadre.add(new COSFloat(borne));
        }
        Balisage.attributs(figure, "Layout", "BBox", cadre);
        return figure;
    }
}
