package fr.esmsnumerique.eligibilite.essms.infrastructure;

import fr.esmsnumerique.eligibilite.essms.application.LecteurFiness.FichierNonReconnu;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A compressed file, inflated as it is read and never set down. The national file holds about fifteen times its compressed size; a file that inflates far beyond is
 * a bomb, refused where it passes the bound.
 */
final class FluxGonfle extends FilterInputStream {

    /** Twice what the national file holds once inflated, with room to grow. */
    static final long MAXIMUM = 2L * 1024 * 1024 * 1024;

    private final long maximum;
    private long lus;

    FluxGonfle(InputStream comprime) throws IOException {
        this(comprime, MAXIMUM);
    }

    FluxGonfle(InputStream comprime, long maximum) throws IOException {
        super(ouvrir(comprime));
        this.maximum = maximum;
    }

    private static InputStream ouvrir(InputStream comprime) throws IOException {
        try {
            return new GZIPInputStream(comprime, 64 * 1024);
        } catch (ZipException | EOFException abime) {
            throw new FichierNonReconnu("Le fichier compressé est abîmé : téléchargez-le à nouveau.");
        }
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        compter(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] tampon, int debut, int longueur) throws IOException {
        int n = super.read(tampon, debut, longueur);
        compter(Math.max(n, 0));
        return n;
    }

    private void compter(int octets) {
        lus += octets;
        if (lus > maximum) {
            throw new FichierNonReconnu("Le fichier décompressé dépasse " + maximum / (1024 * 1024)
                    + " Mio : ce n'est pas un fichier FINESS+. Téléchargez-le à nouveau.");
        }
    }
}
