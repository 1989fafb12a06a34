package fr.esmsnumerique.support.audit;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes refusals, those that come together in one go. While the store does not answer they wait for it, in order: nobody waits with them for long, but none is lost as
 * long as there is room.
 */
final class EcritureDesRefus implements AutoCloseable {

    static final int PLACES = 20_000;

    private static final Logger JOURNAL = LoggerFactory.getLogger(EcritureDesRefus.class);
    private static final int LOT = 1_000;

    private final Cible cible;
    private final Duration reprise;
    private final BlockingQueue<EnAttente> file = new ArrayBlockingQueue<>(PLACES);
    private final Thread fil;

    /** Where they are kept. Writing twice what was half written must have no effect. */
    interface Cible {
        void ecrire(List<Document> refus);
    }

    /** @param reprise pause before the same batch is tried again */
    EcritureDesRefus(Cible cible, Duration reprise) {
        this.cible = cible;
        this.reprise = reprise;
        this.fil = Thread.ofVirtual().name("audit-refus").start(this::boucler);
    }

    /** @return completed once durable; failed when there is no room left, or when it can never be written */
    CompletableFuture<Void> deposer(Document refus) {
        EnAttente tache = new EnAttente(refus, new CompletableFuture<>());
        return file.offer(tache)
                ? tache.ecrit()
                : CompletableFuture.failedFuture(new RejectedExecutionException("file pleine"));
    }

    private void boucler() {
        List<EnAttente> lot = new ArrayList<>();
        try {
            while (true) {
                lot.add(file.take());
                file.drainTo(lot, LOT - 1);
                ecrire(lot);
                lot.clear();
            }
        } catch (InterruptedException arret) {
            if (!lot.isEmpty() || !file.isEmpty()) {
                JOURNAL.error("audit.refus_non_ecrit à l'arrêt : {}", lot.size() + file.size());
            }
            Thread.currentThread().interrupt();
        }
    }

    private void ecrire(List<EnAttente> lot) throws InterruptedException {
        List<Document> documents = lot.stream().map(EnAttente::refus).toList();
        while (true) {
            try {
                cible.ecrire(documents);
                lot.forEach(tache -> tache.ecrit().complete(null));
                return;
            } catch (MongoException panne) {
                JOURNAL.warn("Le magasin ne prend pas {} refus, nouvel essai : {}", lot.size(), panne.getMessage());
                Thread.sleep(reprise);
            } catch (RuntimeException faute) {
                lot.forEach(tache -> tache.ecrit().completeExceptionally(faute));
                return;
            }
        }
    }

    @Override
    public void close() {
        fil.interrupt();
    }

    private record EnAttente(Document refus, CompletableFuture<Void> ecrit) {}
}
