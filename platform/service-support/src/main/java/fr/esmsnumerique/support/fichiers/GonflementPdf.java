package fr.esmsnumerique.support.fichiers;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a PDF holds once inflated, in the streams that whoever opens it inflates whole: those of objects and of references. They are recognised by the keys without which
 * no reader takes them for such, and not by their declared type alone.
 */
final class GonflementPdf {

    private static final byte[] FLUX = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final long MAXIMUM = 100L << 20;
    /** No stream of a document has a longer dictionary, no document more streams: both bound what is read again and again here. */
    private static final int ENTETE = 16_384;

    private static final int FLUX_LUS = 100_000;

    private static final Pattern LU_ENTIER = Pattern.compile("ObjStm|XRef|/(?:First|W)(?![A-Za-z])");
    private static final Pattern ECHAPPEMENT = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern UN_SEUL_FILTRE =
            Pattern.compile("/Filter\\s*(?:/FlateDecode|\\[\\s*/FlateDecode\\s*\\])\\s*(?:/|>>)");

    private GonflementPdf() {}

    /** Inflates, and throws away, each of these streams; one that several filters encode, which nobody writes, is as good as a bomb. */
    static boolean depasse(byte[] octets) {
        long total = 0;
        int lus = 0;
        for (int i = Octets.position(octets, FLUX, 0); i >= 0; i = Octets.position(octets, FLUX, i + FLUX.length)) {
            if (i > 2 && octets[i - 1] == 'd' && octets[i - 2] == 'n' && octets[i - 3] == 'e') {
                continue;
            }
            String entete = entete(octets, i);
            if (++lus > FLUX_LUS
                    || entete.length() == ENTETE && entete.stripTrailing().endsWith(">>")) {
                return true;
            }
            if (LU_ENTIER.matcher(entete).find() && entete.contains("/Filter")) {
                if (!UN_SEUL_FILTRE.matcher(entete).find()) {
                    return true;
                }
                total += gonfle(octets, debut(octets, i), MAXIMUM - total);
                if (total >= MAXIMUM) {
                    return true;
                }
            }
        }
        return false;
    }

    /** From the object's number to its stream, a name written with escapes read as its letters. */
    private static String entete(byte[] octets, int flux) {
        int debut = Math.max(0, flux - ENTETE);
        String avant = new String(octets, debut, flux - debut, StandardCharsets.ISO_8859_1);
        String entete = avant.substring(Math.max(0, avant.lastIndexOf(" obj")));
        return entete.indexOf('#') < 0
                ? entete
                : ECHAPPEMENT
                        .matcher(entete)
                        .replaceAll(
                                m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static int debut(byte[] octets, int flux) {
        int debut = flux + FLUX.length;
        while (debut < octets.length && (octets[debut] == '\r' || octets[debut] == '\n')) {
            debut++;
        }
        return debut;
    }

    private static long gonfle(byte[] octets, int debut, long reste) {
        Inflater inflateur = new Inflater();
        try {
            inflateur.setInput(octets, debut, octets.length - debut);
            byte[] tampon = new byte[64 << 10];
            long lus = 0;
            while (!inflateur.finished() && lus < reste) {
                int n = inflateur.inflate(tampon);
                if (n == 0) {
                    break;
                }
                lus += n;
            }
            return lus;
        } catch (DataFormatException autre) {
            return 0; // not deflated: nothing to inflate
        } finally {
            inflateur.end();
        }
    }
}
