package fr.esmsnumerique.financement.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Liberation Sans (SIL Open Font License 1.1), read once; each document embeds the glyphs it uses. */
record Polices(Police romain, Police gras) {

    private static final byte[] REGULAR = lire("/liberation/LiberationSans-Regular.ttf");
    private static final byte[] BOLD = lire("/liberation/LiberationSans-Bold.ttf");

    static Polices pour(PDDocument document) throws IOException {
        return new Polices(charger(document, REGULAR), charger(document, BOLD));
    }

    private static Police charger(PDDocument document, byte[] fichier) throws IOException {
        return new Police(PDType0Font.load(document, new ByteArrayInputStream(fichier), true));
    }

    private static byte[] lire(String ressource) {
        try (InputStream flux = Polices.class.getResourceAsStream(ressource)) {
            if (flux == null) {
                throw new IllegalStateException("Police absente : " + ressource);
            }
            return flux.readAllBytes();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
