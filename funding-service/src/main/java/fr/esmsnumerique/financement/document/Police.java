package fr.esmsnumerique.financement.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of the document: measures, wraps, and replaces what it cannot draw. Sizes and widths in points. */
record Police(PDType0Font font) {

    private static final String INCONNU = "?";

    float largeur(String texte, float taille) {
        try {
            return font.getStringWidth(texte) / 1000 * taille;
        } catch (IOException illisible) {
            throw new IllegalStateException("Police embarquée illisible", illisible);
        }
    }

    /** Lines that fit; breaks at ordinary spaces only, and inside a word only when it alone is too wide. */
    List<String> couper(String texte, float taille, float largeur) {
        List<String> lignes = new ArrayList<>();
        StringBuilder ligne = new StringBuilder();
        for (String mot : dessinable(Typographie.francaise(texte)).split(" ", -1)) {
            String candidate = ligne.isEmpty() ? mot : ligne + " " + mot;
            if (largeur(candidate, taille) <= largeur) {
                ligne.setLength(0);
                ligne.append(candidate);
                continue;
            }
            if (!ligne.isEmpty()) {
                lignes.add(ligne.toString());
                ligne.setLength(0);
            }
            ligne.append(debiter(mot, taille, largeur, lignes));
        }
        lignes.add(ligne.toString());
        return lignes;
    }

    /** Cuts a word wider than the line; returns what is left for the next one. */
    private String debiter(String mot, float taille, float largeur, List<String> lignes) {
        String reste = mot;
        while (largeur(reste, taille) > largeur) {
            int coupe = reste.offsetByCodePoints(0, 1);
            while (coupe < reste.length()
                    && largeur(reste.substring(0, reste.offsetByCodePoints(coupe, 1)), taille) <= largeur) {
                coupe = reste.offsetByCodePoints(coupe, 1);
            }
            lignes.add(reste.substring(0, coupe));
            reste = reste.substring(coupe);
        }
        return reste;
    }

    /** The text with every character that the font lacks replaced: a name must never make an agreement unprintable. */
    String dessinable(String texte) {
        StringBuilder sortie = new StringBuilder();
        texte.codePoints()
                .mapToObj(Character::toString)
                .map(c -> aGlyphe(c) ? c : INCONNU)
                .forEach(sortie::append);
        return sortie.toString();
    }

    private boolean aGlyphe(String caractere) {
        try {
            font.encode(caractere);
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        } catch (IOException illisible) {
            throw new IllegalStateException("Police embarquée illisible", illisible);
        }
    }
}
