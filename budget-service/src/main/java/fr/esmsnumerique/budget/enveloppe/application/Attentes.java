package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.JournalIndisponibleException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * Those who wait for the writer of one envelope, none for longer than a bound. One thread looks at all of them from time to time: a virtual thread that waits with a
 * delay of its own wakes the scheduler of delays twice, a tenth of the processor that an engagement takes.
 */
final class Attentes implements AutoCloseable {

    private final Duration auPlus;
    private final Duration regard;
    private final Map<CompletableFuture<?>, Long> depuis = new ConcurrentHashMap<>();
    private volatile boolean ferme;

    /**
     * @param auPlus nobody waits for longer, but for {@code regard}
     * @param regard between two looks
     */
    Attentes(Duration auPlus, Duration regard) {
        this.auPlus = auPlus;
        this.regard = regard;
        Thread.ofVirtual().name("attentes").start(this::guetter);
    }

    /** @throws JournalIndisponibleException when no answer comes in time; what was not judged by then never will be */
    <T> T attendre(CompletableFuture<T> reponse) {
        depuis.put(reponse, System.nanoTime());
        if (ferme) { // after it was put: either the guard sees it, or we see that there is no guard any more
            rompre(reponse, "Le registre est fermé");
        }
        try {
            return reponse.get();
        } catch (ExecutionException echec) {
            throw echec.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(echec);
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            throw new JournalIndisponibleException("Attente interrompue", arret);
        } finally {
            depuis.remove(reponse);
        }
    }

    /** Ends once closed, when nobody waits any more. */
    private void guetter() {
        while (!ferme || !depuis.isEmpty()) {
            LockSupport.parkNanos(regard.toNanos());
            long maintenant = System.nanoTime();
            depuis.forEach((reponse, debut) -> {
                if (maintenant - debut >= auPlus.toNanos()) {
                    rompre(reponse, "Pas de réponse du registre");
                }
            });
        }
    }

    private static void rompre(CompletableFuture<?> reponse, String pourquoi) {
        reponse.completeExceptionally(new JournalIndisponibleException(pourquoi, new TimeoutException()));
    }

    @Override
    public void close() {
        ferme = true;
    }
}
