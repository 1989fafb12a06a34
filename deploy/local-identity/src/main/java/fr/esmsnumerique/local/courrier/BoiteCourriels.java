package fr.esmsnumerique.local.courrier;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Last messages received, newest first. Bounded: a bench that sends mail must not fill the heap. */
final class BoiteCourriels {

    private final int maximum;
    private final Deque<Courriel> courriels = new ArrayDeque<>();
    private long dernierId;

    BoiteCourriels(int maximum) {
        this.maximum = maximum;
    }

    synchronized void recevoir(LongFunction<Courriel> courriel) {
        courriels.addFirst(courriel.apply(++dernierId));
        if (courriels.size() > maximum) {
            courriels.removeLast();
        }
    }

    synchronized List<Courriel> tous() {
        return List.copyOf(courriels);
    }

    synchronized Optional<Courriel> courriel(long id) {
        return courriels.stream().filter(c -> c.id() == id).findFirst();
    }
}
