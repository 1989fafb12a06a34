package fr.esmsnumerique.support.tableaux;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the cells of a file's plain lines in their bytes, in one pass; leaves the other lines to who reads text. */
final class DecoupePlate {

    /** No cell can then be too long. */
    private static final int LIGNE_MAXIMALE = 2_000;

    private static final byte ORDINAIRE = 0;
    private static final byte SEPARATEUR = 1;
    private static final byte AUTRE = 2;

    private final List<String> colonnes;
    private final boolean[] ignorees;
    private final byte[] natures = new byte[256];

    DecoupePlate(EnteteCsv entete) {
        colonnes = entete.colonnes();
        ignorees = new boolean[colonnes.size()];
        for (int i = 0; i < ignorees.length; i++) {
            ignorees[i] = colonnes.get(i).isEmpty();
        }
        Arrays.fill(natures, AUTRE);
        Arrays.fill(natures, ' ', '~' + 1, ORDINAIRE);
        natures['"'] = AUTRE;
        natures[entete.separateur()] = SEPARATEUR;
    }

    /** @return {@code null} when the line is not plain, or has no content */
    @Nullable
    CellulesPlates decouper(byte[] ligne, int longueur) {
        if (longueur > LIGNE_MAXIMALE) {
            return null;
        }
        int[] bornes = new int[2 * ignorees.length];
        int contenu = 0;
        int debut = 0;
        for (int rang = 0; rang < ignorees.length; rang++) {
            int fin = fin(ligne, debut, longueur);
            boolean derniere = rang == ignorees.length - 1;
            boolean attendue = derniere ? fin == longueur : fin < longueur && natures[ligne[fin] & 0xFF] == SEPARATEUR;
            if (!attendue || debut < fin && annonceUneFormule(ligne[debut])) {
                return null;
            }
            contenu += ignorees[rang] ? 0 : borner(ligne, debut, fin, bornes, rang);
            debut = fin + 1;
        }
        return contenu > 0 ? new CellulesPlates(colonnes, Arrays.copyOf(ligne, longueur), bornes) : null;
    }

    private int fin(byte[] ligne, int debut, int longueur) {
        int i = debut;
        while (i < longueur && natures[ligne[i] & 0xFF] == ORDINAIRE) {
            i++;
        }
        return i;
    }

    private static boolean annonceUneFormule(byte premier) {
        return premier == '=' || premier == '@' || premier == '+' || premier == '-';
    }

    /** @return length of what is between the spaces */
    private static int borner(byte[] ligne, int debut, int fin, int[] bornes, int rang) {
        int premier = debut;
        int dernier = fin;
        while (premier < dernier && ligne[premier] == ' ') {
            premier++;
        }
        while (premier < dernier && ligne[dernier - 1] == ' ') {
            dernier--;
        }
        bornes[2 * rang] = premier;
        bornes[2 * rang + 1] = dernier;
        return dernier - premier;
    }
}
