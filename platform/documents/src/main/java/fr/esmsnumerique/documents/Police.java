package fr.esmsnumerique.documents;

import java.io.IOException;
import java.util.BitSet;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font in one document, which embeds the glyphs it drew and no other. */
final class Police {

    private static final HexFormat HEXADECIMAL = HexFormat.of();

    private final Fonte fonte;
    private final PDType0Font incorporee;
    private final String nom;
    private final BitSet dessines = new BitSet();

    Police(Fonte fonte, PDType0Font incorporee, String nom) {
        this.fonte = fonte;
        this.incorporee = incorporee;
        this.nom = nom;
    }

    Fonte fonte() {
        return fonte;
    }

    String nom() {
        return nom;
    }

    PDType0Font incorporee() {
        return incorporee;
    }

    /** Appends the glyphs of a text that {@link Fonte#dessinable} has passed, as the hexadecimal string a page shows. */
    void coder(String texte, StringBuilder sortie) {
        sortie.append('<');
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            if (!dessines.get(c)) {
                dessines.set(c);
                incorporee.addToSubset(c);
            }
            sortie.append(HEXADECIMAL.toHexDigits((char) fonte.glyphe(c)));
        }
        sortie.append('>');
    }

    /** Called once, after the last page. A font that drew nothing is left out of the file. */
    void sousEnsemble() throws IOException {
        if (!dessines.isEmpty()) {
            incorporee.subset();
        }
    }

    boolean aServi() {
        return !dessines.isEmpty();
    }
}
