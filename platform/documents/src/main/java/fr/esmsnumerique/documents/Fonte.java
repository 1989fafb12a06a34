package fr.esmsnumerique.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font file read once: what measuring and wrapping need, as arrays, because a letter measures some ten thousand characters. Sizes and widths in points.
 */
final class Fonte {

    static final Fonte ROMAIN = lire("/liberation/LiberationSans-Regular.ttf");
    static final Fonte GRAS = lire("/liberation/LiberationSans-Bold.ttf");

    private static final int PLAN_DE_BASE = 0x10000;
    private static final char INCONNU = '?';

    private final byte[] fichier;
    private final char[] glyphes = new char[PLAN_DE_BASE];
    private final float[] chasses = new float[PLAN_DE_BASE];

    private Fonte(byte[] fichier) throws IOException {
        this.fichier = fichier;
        try (TrueTypeFont police = ouvrir()) {
            CmapLookup caracteres = police.getUnicodeCmapLookup();
            float cadratin = police.getUnitsPerEm();
            for (int c = 0; c < PLAN_DE_BASE; c++) {
                glyphes[c] = (char) caracteres.getGlyphId(c);
                chasses[c] = police.getAdvanceWidth(glyphes[c]) / cadratin;
            }
        }
    }

    /** A parsed copy: fontbox reads lazily from a cursor, so that one may serve a single document at a time. */
    TrueTypeFont ouvrir() throws IOException {
        TrueTypeFont police = new TTFParser(true).parse(new RandomAccessReadBuffer(fichier));
        police.setEnableGsub(false);
        return police;
    }

    int glyphe(char caractere) {
        return glyphes[caractere];
    }

    float largeur(String texte, float taille) {
        return somme(texte, 0, texte.length()) * taille;
    }

    private float somme(String texte, int debut, int fin) {
        float somme = 0;
        for (int i = debut; i < fin; i++) {
            somme += chasses[texte.charAt(i)];
        }
        return somme;
    }

    /** French typography, and every character that the font lacks replaced: a name must never make a document unprintable. */
    String dessinable(String texte) {
        String francais = Typographie.francaise(texte);
        StringBuilder sortie = new StringBuilder(francais.length());
        for (int i = 0; i < francais.length(); i++) {
            char c = francais.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < francais.length()) {
                i++;
                sortie.append(INCONNU);
            } else {
                sortie.append(glyphes[c] == 0 ? INCONNU : c);
            }
        }
        return sortie.toString();
    }

    /** Lines that fit; breaks at ordinary spaces only, and inside a word only when it alone is too wide. */
    List<String> couper(String texte, float taille, float largeur) {
        String entier = dessinable(texte);
        float place = largeur / taille;
        float blanc = chasses[' '];
        List<String> lignes = new ArrayList<>();
        StringBuilder ligne = new StringBuilder();
        float remplie = 0;
        for (String mot : Arrays.asList(entier.split(" ", -1))) {
            float chasse = somme(mot, 0, mot.length());
            if (!ligne.isEmpty() && remplie + blanc + chasse > place) {
                lignes.add(ligne.toString());
                ligne.setLength(0);
                remplie = 0;
            }
            if (!ligne.isEmpty()) {
                ligne.append(' ').append(mot);
                remplie += blanc + chasse;
                continue;
            }
            String reste = debiter(mot, place, lignes);
            ligne.append(reste);
            remplie = somme(reste, 0, reste.length());
        }
        lignes.add(ligne.toString());
        return lignes;
    }

    /** Cuts a word wider than the line; returns what is left for the next one. */
    private String debiter(String mot, float place, List<String> lignes) {
        int debut = 0;
        while (somme(mot, debut, mot.length()) > place) {
            int fin = debut + 1;
            while (somme(mot, debut, fin + 1) <= place) {
                fin++;
            }
            lignes.add(mot.substring(debut, fin));
            debut = fin;
        }
        return mot.substring(debut);
    }

    private static Fonte lire(String ressource) {
        try (InputStream flux = Fonte.class.getResourceAsStream(ressource)) {
            if (flux == null) {
                throw new IllegalStateException("Police absente : " + ressource);
            }
            return new Fonte(flux.readAllBytes());
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
