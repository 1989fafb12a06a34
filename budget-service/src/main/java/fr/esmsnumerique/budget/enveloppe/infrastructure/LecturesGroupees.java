package fr.esmsnumerique.budget.enveloppe.infrastructure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads values by id, in one query for all who ask while the one before is answered, and a query every two milliseconds at most when several ask: a query costs what a
 * hundred ids in it do not, and who asks alone never waits. What each gets was read after it asked, as if it were alone.
 */
final class LecturesGroupees<T> {

    private static final int GROUPE = 256;
    /** Of those who ask together, who then wait for the ledger much longer. */
    private static final long ECART_NANOS = 2_000_000;

    private record Attente<T>(String id, CompletableFuture<@Nullable T> reponse) {}

    private final Function<List<String>, Map<String, T>> lecture;
    private final ConcurrentLinkedQueue<Attente<T>> attentes = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean enService = new AtomicBoolean();
    /** No query begins sooner; of whoever is serving. */
    private long auPlusTot = System.nanoTime();

    /** @param lecture values of these distinct ids, without those that have none */
    LecturesGroupees(Function<List<String>, Map<String, T>> lecture) {
        this.lecture = lecture;
    }

    @Nullable
    T lire(String id) {
        Attente<T> attente = new Attente<>(id, new CompletableFuture<>());
        attentes.add(attente);
        if (enService.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::servir);
        }
        try {
            return attente.reponse().join();
        } catch (CompletionException echec) {
            throw echec.getCause() instanceof RuntimeException cause ? cause : echec;
        }
    }

    /** While anybody waits; who arrives as it leaves takes over, or is seen before it does. */
    private void servir() {
        do {
            while (!attentes.isEmpty()) {
                LockSupport.parkNanos(auPlusTot - System.nanoTime());
                List<Attente<T>> groupe = prendre();
                auPlusTot = System.nanoTime() + (groupe.size() > 1 ? ECART_NANOS : 0);
                repondre(groupe);
            }
            enService.set(false);
        } while (!attentes.isEmpty() && enService.compareAndSet(false, true));
    }

    private List<Attente<T>> prendre() {
        List<Attente<T>> groupe = new ArrayList<>();
        while (groupe.size() < GROUPE) {
            Attente<T> attente = attentes.poll();
            if (attente == null) {
                break;
            }
            groupe.add(attente);
        }
        return groupe;
    }

    private void repondre(List<Attente<T>> groupe) {
        try {
            Map<String, T> trouves =
                    lecture.apply(groupe.stream().map(Attente::id).distinct().toList());
            groupe.forEach(attente -> attente.reponse().complete(trouves.get(attente.id())));
        } catch (RuntimeException | Error panne) { // told to those who wait, whatever it is: nobody else would
            groupe.forEach(attente -> attente.reponse().completeExceptionally(panne));
        }
    }
}
