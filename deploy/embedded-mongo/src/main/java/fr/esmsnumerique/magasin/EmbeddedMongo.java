package fr.esmsnumerique.magasin;

import fr.esmsnumerique.magasin.journal.MagasinRefuse;
import java.io.UncheckedIOException;

/**
 * The process: {@code java -Xmx768m -Xmn64m -XX:+UseParallelGC -jar embedded-mongo-….jar}. A small young generation and the parallel collector keep pauses, hence
 * the slowest writes, short.
 */
public final class EmbeddedMongo {

    private EmbeddedMongo() {}

    public static void main(String[] arguments) {
        long debut = System.nanoTime();
        try {
            Reglages reglages = Reglages.lire(System.getenv(), System.getProperties());
            MagasinDurable magasin = MagasinDurable.demarrer(reglages, EmbeddedMongo::arreterNet);
            Runtime.getRuntime().addShutdownHook(new Thread(magasin::close, "arret"));
            System.out.printf(
                    "Magasin prêt : %s, dossier %s, %d modifications relues, %d ms%n",
                    magasin.uri(), reglages.dossier(), magasin.relues(), (System.nanoTime() - debut) / 1_000_000);
        } catch (MagasinRefuse | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    /** Memory now holds what the disk does not: stopping beats showing it. */
    private static void arreterNet(Exception cause) {
        System.err.println("Le magasin ne peut plus écrire son journal et s'arrête : " + cause);
        Runtime.getRuntime().halt(3);
    }
}
