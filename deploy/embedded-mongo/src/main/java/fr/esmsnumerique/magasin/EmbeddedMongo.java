package fr.esmsnumerique.magasin;

import fr.esmsnumerique.magasin.journal.MagasinRefuse;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The process: {@code java -Xmx768m -Xmn64m -XX:+UseParallelGC -jar embedded-mongo-….jar}. A small young generation and the parallel collector keep pauses, hence
 * the slowest writes, short; documents stay, so they are best moved once ({@code MaxTenuringThreshold=0}, as the launcher gives).
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
        } catch (MagasinRefuse e) {
            refuser(e.getMessage());
        } catch (UncheckedIOException e) {
            refuser("Le dossier du magasin n'est pas utilisable : " + e.getCause());
        }
    }

    private static void refuser(@Nullable String phrase) {
        System.err.println(phrase);
        System.exit(2);
    }

    /** Memory now holds what the disk does not: stopping beats showing it. */
    private static void arreterNet(Throwable cause) {
        System.err.println("Le magasin ne peut plus écrire son journal et s'arrête : " + cause);
        Runtime.getRuntime().halt(3);
    }
}
