package fr.esmsnumerique.support.fichiers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where bytes are among others. */
final class Octets {

    private Octets() {}

    static boolean commence(byte[] octets, byte[] debut) {
        return octets.length >= debut.length && Arrays.equals(octets, 0, debut.length, debut, 0, debut.length);
    }

    static boolean contient(byte[] octets, byte[] cherches) {
        return position(octets, cherches, 0) >= 0;
    }

    /** @return -1 when they are not there */
    static int position(byte[] octets, byte[] cherches, int depuis) {
        for (int i = Math.max(depuis, 0); i <= octets.length - cherches.length; i++) {
            if (octets[i] == cherches[0]
                    && Arrays.equals(octets, i, i + cherches.length, cherches, 0, cherches.length)) {
                return i;
            }
        }
        return -1;
    }

    /** The last bytes, as Latin-1 text. */
    static String fin(byte[] octets, int nombre) {
        int debut = Math.max(0, octets.length - nombre);
        return new String(octets, debut, octets.length - debut, StandardCharsets.ISO_8859_1);
    }
}
