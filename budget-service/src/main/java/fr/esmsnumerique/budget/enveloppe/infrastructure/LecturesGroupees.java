package fr.esmsnumerique.budget.enveloppe.infrastructure;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents by id, in one query for all who ask while the one before is answered. What each gets was read after it asked, as if it were alone.
 */
final class LecturesGroupees {

    private static final int GROUPE = 256;

    private record Attente(String id, CompletableFuture<@Nullable Document> reponse) {}

    private final MongoCollection<Document> collection;
    private final ConcurrentLinkedQueue<Attente> attentes = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean enService = new AtomicBoolean();

    LecturesGroupees(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Nullable
    Document lire(String id) {
        Attente attente = new Attente(id, new CompletableFuture<>());
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
            for (List<Attente> groupe = prendre(); !groupe.isEmpty(); groupe = prendre()) {
                repondre(groupe);
            }
            enService.set(false);
        } while (!attentes.isEmpty() && enService.compareAndSet(false, true));
    }

    private List<Attente> prendre() {
        List<Attente> groupe = new ArrayList<>();
        while (groupe.size() < GROUPE) {
            Attente attente = attentes.poll();
            if (attente == null) {
                break;
            }
            groupe.add(attente);
        }
        return groupe;
    }

    private void repondre(List<Attente> groupe) {
        try {
            Map<String, Document> trouves = trouver(groupe);
            groupe.forEach(attente -> attente.reponse().complete(trouves.get(attente.id())));
        } catch (RuntimeException panne) {
            groupe.forEach(attente -> attente.reponse().completeExceptionally(panne));
        }
    }

    private Map<String, Document> trouver(List<Attente> groupe) {
        List<String> ids = groupe.stream().map(Attente::id).distinct().toList();
        Document filtre =
                ids.size() == 1 ? new Document("_id", ids.getFirst()) : new Document("_id", new Document("$in", ids));
        Map<String, Document> trouves = new HashMap<>();
        collection.find(filtre).batchSize(GROUPE).forEach(document -> trouves.put(document.getString("_id"), document));
        return trouves;
    }
}
