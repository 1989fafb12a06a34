package fr.esmsnumerique.support.tableaux;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file set down on disk as it arrives, deleted when the import ends: its size is known, which gives the progress; a slow sender holds nothing but its own connection;
 * and it is never in memory.
 */
public record FichierRecu(Path chemin, long octets, String empreinte) implements AutoCloseable {

    public static FichierRecu recevoir(InputStream flux) throws IOException {
        Path chemin = Files.createTempFile("esms-import-", ".recu");
        try {
            Empreinte lu = new Empreinte(flux);
            try (var sortie = Files.newOutputStream(chemin)) {
                lu.transferTo(sortie);
            }
            return new FichierRecu(chemin, Files.size(chemin), lu.hexadecimale());
        } catch (IOException | RuntimeException coupure) {
            Files.deleteIfExists(chemin);
            throw coupure;
        }
    }

    public InputStream ouvrir() throws IOException {
        return Files.newInputStream(chemin);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(chemin);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
