package fr.esmsnumerique.support.tableaux;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes the SHA-256 of a file while it is read once. */
public final class Empreinte extends FilterInputStream {

    private final MessageDigest resume = sha256();

    public Empreinte(InputStream source) {
        super(source);
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        if (octet >= 0) {
            resume.update((byte) octet);
        }
        return octet;
    }

    @Override
    public int read(byte[] tampon, int debut, int longueur) throws IOException {
        int n = super.read(tampon, debut, longueur);
        if (n > 0) {
            resume.update(tampon, debut, n);
        }
        return n;
    }

    /** @return hexadecimal hash of what was read so far; to call once, at the end */
    public String hexadecimale() {
        return HexFormat.of().formatHex(resume.digest());
    }

    public static String de(byte[] octets) {
        return HexFormat.of().formatHex(sha256().digest(octets));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
