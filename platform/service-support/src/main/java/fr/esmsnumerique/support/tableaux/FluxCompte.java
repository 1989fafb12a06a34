package fr.esmsnumerique.support.tableaux;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how far a file has been read. */
public final class FluxCompte extends FilterInputStream {

    private final LongConsumer suite;
    private long lus;

    public FluxCompte(InputStream source, LongConsumer suite) {
        super(source);
        this.suite = suite;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        avancer(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] tampon, int debut, int longueur) throws IOException {
        int n = super.read(tampon, debut, longueur);
        avancer(Math.max(n, 0));
        return n;
    }

    private void avancer(int octets) {
        if (octets > 0) {
            lus += octets;
            suite.accept(lus);
        }
    }
}
