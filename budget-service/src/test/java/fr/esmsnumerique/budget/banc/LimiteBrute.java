package fr.esmsnumerique.budget.banc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What the machine allows at most: entries chained by SHA-256, appended to a preallocated file, one {@code force} per batch, and nothing else. */
final class LimiteBrute {

    private static final int ENTREE = 800;
    private static final int FICHIER = 256 << 20;
    private static final double SECONDES = 2;

    private LimiteBrute() {}

    /** @param lot entries per force: as many as clients wait together */
    static Debit mesurer(Path travail, int lot) {
        try {
            Path fichier = Files.createTempFile(Files.createDirectories(travail), "brute", "");
            try (FileChannel canal = FileChannel.open(fichier, StandardOpenOption.WRITE)) {
                preallouer(canal);
                return ecrire(canal, lot);
            } finally {
                Files.delete(fichier);
            }
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void preallouer(FileChannel canal) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocateDirect(1 << 20);
        for (long position = 0; position < FICHIER; position += zeros.capacity()) {
            canal.write(zeros.clear(), position);
        }
        canal.force(true);
    }

    private static Debit ecrire(FileChannel canal, int lot) throws NoSuchAlgorithmException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        byte[] entree = new byte[ENTREE];
        ByteBuffer tampon = ByteBuffer.allocateDirect(lot * ENTREE);
        long[] durees = new long[1 << 20];
        int lots = 0;
        long position = 0;
        long debut = System.nanoTime();
        long avant = debut;
        while (avant - debut < SECONDES * 1e9 && lots < durees.length) {
            tampon.clear();
            for (int i = 0; i < lot; i++) {
                byte[] empreinte = sha.digest(entree);
                System.arraycopy(empreinte, 0, entree, 0, empreinte.length);
                tampon.put(entree);
            }
            position = position + tampon.capacity() > FICHIER ? 0 : position;
            position += forcer(canal, tampon.flip(), position);
            long apres = System.nanoTime();
            durees[lots++] = apres - avant;
            avant = apres;
        }
        Debit parLot = Debit.de(java.util.Arrays.copyOf(durees, lots), (avant - debut) / 1e9);
        return new Debit(parLot.parSeconde() * lot, parLot.p50Ms(), parLot.p99Ms());
    }

    private static int forcer(FileChannel canal, ByteBuffer tampon, long position) {
        try {
            int ecrits = canal.write(tampon, position);
            canal.force(false);
            return ecrits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
