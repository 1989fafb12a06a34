package fr.esmsnumerique.support.tableaux;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a plain line, kept as the bytes of the file: printable ASCII without a quote, as many cells as the header, none that a spreadsheet could run. Most lines of a
 * table are so; numbers are read from the bytes and a text is made only of what is asked for as a text. Any other line is read as text, by the rules of {@link TableCsv}.
 */
public final class CellulesPlates extends CellulesParColonne {

    private static final int CHIFFRES_D_UN_ENTIER = 9;

    private final byte[] octets;
    /** Start and end of each cell, without the spaces around it. */
    private final int[] bornes;

    /** @param octets a copy, of this line alone */
    CellulesPlates(List<String> colonnes, byte[] octets, int[] bornes) {
        super(colonnes);
        this.octets = octets;
        this.bornes = bornes;
    }

    /** Characters of a cell; 0 when it is empty or nobody reads its column. */
    public int longueur(int rang) {
        return bornes[2 * rang + 1] - bornes[2 * rang];
    }

    /** @param i rank in the cell, from 0 */
    public byte caractere(int rang, int i) {
        return octets[bornes[2 * rang] + i];
    }

    /** Characters {@code de} to {@code a}, excluded, of a cell as a number of one to nine digits and nothing else; {@code -1} otherwise. */
    public int entier(int rang, int de, int a) {
        if (de >= a || a - de > CHIFFRES_D_UN_ENTIER) {
            return -1;
        }
        int debut = bornes[2 * rang];
        int nombre = 0;
        for (int i = debut + de; i < debut + a; i++) {
            int chiffre = octets[i] - '0';
            if (chiffre < 0 || chiffre > 9) {
                return -1;
            }
            nombre = 10 * nombre + chiffre;
        }
        return nombre;
    }

    /** Text of a cell from a character on. */
    public String texte(int rang, int de) {
        return new String(octets, bornes[2 * rang] + de, longueur(rang) - de, StandardCharsets.ISO_8859_1);
    }

    @Override
    @Nullable
    String valeur(int rang) {
        return longueur(rang) == 0 ? null : texte(rang, 0);
    }
}
