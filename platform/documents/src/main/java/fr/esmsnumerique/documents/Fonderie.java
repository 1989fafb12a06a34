package fr.esmsnumerique.documents;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Liberation Sans (SIL Open Font License 1.1), parsed once per document being made at the same time rather than once per document: parsing costs more than setting a
 * page.
 */
final class Fonderie {

    private final Queue<Casse> libres = new ConcurrentLinkedQueue<>();

    /** Parsed fonts of one document at a time. */
    record Casse(TrueTypeFont romain, TrueTypeFont gras) {}

    Casse emprunter() throws IOException {
        Casse casse = libres.poll();
        return casse == null ? new Casse(Fonte.ROMAIN.ouvrir(), Fonte.GRAS.ouvrir()) : casse;
    }

    void rendre(Casse casse) {
        libres.add(casse);
    }

    static Polices polices(PDDocument document, Casse casse) throws IOException {
        return new Polices(
                new Police(Fonte.ROMAIN, PDType0Font.load(document, casse.romain(), true), "F1"),
                new Police(Fonte.GRAS, PDType0Font.load(document, casse.gras(), true), "F2"));
    }

    /** The two weights of a document. */
    record Polices(Police romain, Police gras) {}
}
