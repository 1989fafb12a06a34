package fr.esmsnumerique.magasin.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One process per folder: two writers would interleave their groups. The system frees the lock of a killed process. */
final class Verrou implements AutoCloseable {

    private final FileChannel canal;

    private Verrou(FileChannel canal) {
        this.canal = canal;
    }

    static Verrou prendre(Path dossier) throws IOException {
        FileChannel canal =
                FileChannel.open(dossier.resolve("verrou"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (essayer(canal) == null) {
            canal.close();
            throw new MagasinRefuse(
                    "Le dossier %s est déjà utilisé par un autre magasin : arrêtez-le ou choisissez un autre dossier (ESMS_DOSSIER_MAGASIN)."
                            .formatted(dossier));
        }
        return new Verrou(canal);
    }

    /** The lock belongs to the channel and ends with it. */
    private static @Nullable FileLock essayer(FileChannel canal) throws IOException {
        try {
            return canal.tryLock();
        } catch (OverlappingFileLockException dejaPrisParCeProcessus) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        canal.close();
    }
}
