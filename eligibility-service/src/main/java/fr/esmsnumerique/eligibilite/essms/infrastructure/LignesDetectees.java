package fr.esmsnumerique.eligibilite.essms.infrastructure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a text file whose encoding is detected while it is read once: UTF-8 until a line that is not valid UTF-8 proves the file to be ISO-8859-1. The lines before it
 * were then plain ASCII, the same in both.
 */
final class LignesDetectees {

    private static final int TAILLE_INITIALE = 512;
    /** A line longer than this is not of a FINESS file: stop before it fills the memory. */
    private static final int TAILLE_MAXIMALE = 64 * 1024;

    private final InputStream octets;
    private Charset encodage = StandardCharsets.UTF_8;
    private byte[] tampon = new byte[TAILLE_INITIALE];
    private int numero;

    LignesDetectees(InputStream octets) {
        this.octets = new BufferedInputStream(octets, TAILLE_MAXIMALE);
    }

    /** @return the next line without its end, or {@code null} at the end of the file */
    @Nullable
    String suivante() throws IOException {
        int longueur = 0;
        int octet = octets.read();
        if (octet < 0) {
            return null;
        }
        while (octet >= 0 && octet != '\n') {
            if (longueur == TAILLE_MAXIMALE) {
                throw new fr.esmsnumerique.eligibilite.essms.application.LecteurFiness.FichierNonReconnu(
                        "La ligne " + (numero + 1) + " dépasse " + TAILLE_MAXIMALE + " octets.");
            }
            if (longueur == tampon.length) {
                tampon = Arrays.copyOf(tampon, 2 * longueur);
            }
            tampon[longueur++] = (byte) octet;
            octet = octets.read();
        }
        numero++;
        int utile = longueur > 0 && tampon[longueur - 1] == '\r' ? longueur - 1 : longueur;
        String ligne = decoder(utile);
        return numero == 1 && ligne.startsWith("\uFEFF") ? ligne.substring(1) : ligne;
    }

    /** Number of the line last returned, from 1. */
    int numero() {
        return numero;
    }

    Charset encodage() {
        return encodage;
    }

    private String decoder(int longueur) {
        if (encodage == StandardCharsets.UTF_8 && !estAscii(longueur)) {
            try {
                CharBuffer texte = StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(tampon, 0, longueur));
                return texte.toString();
            } catch (CharacterCodingException pasUtf8) {
                encodage = StandardCharsets.ISO_8859_1;
            }
        }
        return new String(tampon, 0, longueur, encodage);
    }

    private boolean estAscii(int longueur) {
        for (int i = 0; i < longueur; i++) {
            if (tampon[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
