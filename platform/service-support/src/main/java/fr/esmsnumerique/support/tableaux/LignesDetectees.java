package fr.esmsnumerique.support.tableaux;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a text file whose encoding is detected while it is read once: UTF-8 until a line that is not valid UTF-8 proves the file to be of one byte per character. The
 * lines before it were then plain ASCII, the same in both. Once an accent has proved UTF-8, such a line is only a damaged one.
 */
public final class LignesDetectees {

    /** A line longer than this is not of a table: stop before it fills the memory. */
    private static final int TAILLE_MAXIMALE = 64 * 1024;

    private static final int PREMIER_PROPRE_A_WINDOWS = 0x80;
    private static final int DERNIER_PROPRE_A_WINDOWS = 0x9F;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream octets;
    private final byte[] tampon = new byte[TAILLE_MAXIMALE];
    private int debut;
    private int fin;
    private byte[] ligne = new byte[512];
    private int longueur;
    private boolean utf8Prouve;
    private boolean unOctet;
    private boolean propreAWindows;
    private boolean illisible;
    private boolean terminee = true;
    private int numero;

    /** @throws FichierRefuse when the first bytes are those of an archive, a workbook, a PDF or a text of two bytes per character */
    public LignesDetectees(InputStream octets) throws IOException {
        this.octets = octets;
        fin = Math.max(octets.readNBytes(tampon, 0, TAILLE_MAXIMALE), 0);
        Signature.refuser(Arrays.copyOf(tampon, Math.min(fin, Signature.LONGUEUR)));
        if (Signature.estBomUtf8(tampon, fin)) {
            debut = Signature.BOM_UTF8;
            utf8Prouve = true;
        }
    }

    /** @return the next line without its end, or {@code null} at the end of the file */
    public @Nullable String suivante() throws IOException {
        return avancer() ? texte() : null;
    }

    /** Goes to the next line without decoding it. @return false at the end of the file */
    boolean avancer() throws IOException {
        illisible = false;
        if (!remplie()) {
            return false;
        }
        longueur = 0;
        terminee = false;
        while (!terminee && remplie()) {
            int i = debut;
            while (i < fin && tampon[i] != '\n') {
                i++;
            }
            ajouter(i);
            terminee = i < fin;
            debut = terminee ? i + 1 : i;
        }
        numero++;
        if (longueur > 0 && ligne[longueur - 1] == '\r') {
            longueur--;
        }
        return true;
    }

    /** Bytes of the current line, without its end, up to {@link #longueur()}; overwritten by the next one. */
    byte[] octets() {
        return ligne;
    }

    int longueur() {
        return longueur;
    }

    /** Number of the line last returned, from 1. */
    public int numero() {
        return numero;
    }

    /** The line last returned held bytes that are not of the file's encoding; it was then returned empty. */
    public boolean illisible() {
        return illisible;
    }

    /** False for a last line that the file leaves without an end. */
    public boolean terminee() {
        return terminee;
    }

    public String encodage() {
        return unOctet ? propreAWindows ? "windows-1252" : "ISO-8859-1" : "UTF-8";
    }

    private boolean remplie() throws IOException {
        if (debut == fin) {
            debut = 0;
            fin = Math.max(octets.readNBytes(tampon, 0, TAILLE_MAXIMALE), 0);
        }
        return debut < fin;
    }

    private void ajouter(int jusqua) {
        int n = jusqua - debut;
        if (longueur + n > TAILLE_MAXIMALE) {
            throw new FichierRefuse(
                    "import.fichier_non_reconnu",
                    "La ligne " + (numero + 1) + " dépasse " + TAILLE_MAXIMALE
                            + " octets : ce n'est pas un fichier de lignes. Exportez-le à nouveau au format CSV.");
        }
        if (longueur + n > ligne.length) {
            ligne = Arrays.copyOf(ligne, Math.max(2 * ligne.length, longueur + n));
        }
        System.arraycopy(tampon, debut, ligne, longueur, n);
        longueur += n;
    }

    /** The current line as text; learns the encoding from it. */
    String texte() {
        if (estAscii()) {
            return new String(ligne, 0, longueur, StandardCharsets.US_ASCII);
        }
        if (!unOctet) {
            try {
                String texte = StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(ligne, 0, longueur))
                        .toString();
                utf8Prouve = true;
                return texte;
            } catch (CharacterCodingException pasUtf8) {
                if (utf8Prouve) {
                    illisible = true;
                    return "";
                }
                unOctet = true;
            }
        }
        return decoderUnOctet();
    }

    /** ISO-8859-1 but for 0x80 to 0x9F, where it has control characters nobody writes and Windows has letters; five of these bytes are nobody's. */
    private String decoderUnOctet() {
        for (int i = 0; i < longueur; i++) {
            int octet = ligne[i] & 0xFF;
            if (octet >= PREMIER_PROPRE_A_WINDOWS && octet <= DERNIER_PROPRE_A_WINDOWS) {
                propreAWindows = true;
            }
        }
        try {
            return WINDOWS.newDecoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(ligne, 0, longueur))
                    .toString();
        } catch (CharacterCodingException dAucun) {
            throw new FichierRefuse(
                    "import.encodage",
                    "La ligne " + numero
                            + " n'est ni en UTF-8 ni en ISO-8859-1 ou windows-1252. Enregistrez le fichier en « CSV UTF-8 ».");
        }
    }

    private boolean estAscii() {
        boolean ascii = true;
        for (int i = 0; i < longueur; i++) {
            if (ligne[i] == 0) {
                throw new FichierRefuse(
                        "import.fichier_non_reconnu",
                        "La ligne " + numero + " contient des octets nuls : c'est un fichier binaire. "
                                + Signature.CONSEIL);
            }
            ascii &= ligne[i] > 0;
        }
        return ascii;
    }
}
