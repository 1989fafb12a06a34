package fr.esmsnumerique.support.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.ObserveRefus;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps each refusal in the collection {@code audit_refus} before it is answered. Those that come together are written together, so that ten thousand refusals do not
 * cost ten thousand writes. A refusal that cannot be kept is logged and answered all the same: it changed nothing, and saying no must not depend on the store.
 */
public final class AuditDesRefus implements ObserveRefus, AutoCloseable {

    private static final Logger JOURNAL = LoggerFactory.getLogger(AuditDesRefus.class);
    private static final int FILE = 20_000;
    private static final int LOT = 1_000;
    private static final Duration ATTENTE = Duration.ofSeconds(2);

    private final MongoCollection<Document> refus;
    private final ActeurCourant acteurs;
    private final Horloge horloge;
    private final BlockingQueue<EnAttente> file = new ArrayBlockingQueue<>(FILE);
    private final String instance = UUID.randomUUID().toString().substring(0, 8);
    private final AtomicLong numeros = new AtomicLong();
    private final Thread fil;

    public AuditDesRefus(MongoDatabase base, ActeurCourant acteurs, Horloge horloge) {
        this.refus = base.getCollection(RefusConserves.COLLECTION);
        this.acteurs = acteurs;
        this.horloge = horloge;
        this.fil = Thread.ofVirtual().name("audit-refus").start(this::boucler);
    }

    /** Returns once the refusal is durable, or could not be made so. */
    @Override
    public void noter(HttpServletRequest requete, Probleme probleme) {
        if (!RefusAudite.concerne(requete, probleme)) {
            return;
        }
        try {
            RefusAudite audite = RefusAudite.de(requete, probleme, acteurs.acteur(), horloge.instant());
            attendre(audite);
        } catch (ProblemeException anonyme) {
            JOURNAL.debug("Refus sans appelant authentifié : {}", probleme.code());
        }
    }

    private void attendre(RefusAudite audite) {
        EnAttente tache = new EnAttente(audite, new CompletableFuture<>());
        try {
            if (!file.offer(tache)) {
                throw new TimeoutException("file pleine");
            }
            tache.ecrit().get(ATTENTE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException nonEcrit) {
            JOURNAL.error(
                    "audit.refus_non_ecrit sujet={} {} {} code={}",
                    audite.sujet(),
                    audite.methode(),
                    audite.chemin(),
                    audite.code(),
                    nonEcrit);
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
        }
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
            Thread.currentThread().interrupt();
        }
    }

    private void ecrire(List<EnAttente> lot) {
        try {
            refus.insertMany(lot.stream()
                    .map(tache -> tache.refus().enDocument(identifiant(tache.refus())))
                    .toList());
            lot.forEach(tache -> tache.ecrit().complete(null));
        } catch (RuntimeException panne) {
            lot.forEach(tache -> tache.ecrit().completeExceptionally(panne));
        }
    }

    /** Sorts by time, then by order in this instance. */
    private String identifiant(RefusAudite audite) {
        return RefusConserves.borne(audite.instant()) + "-%012d-%s".formatted(numeros.incrementAndGet(), instance);
    }

    @Override
    public void close() {
        fil.interrupt();
    }

    private record EnAttente(RefusAudite refus, CompletableFuture<Void> ecrit) {}
}
