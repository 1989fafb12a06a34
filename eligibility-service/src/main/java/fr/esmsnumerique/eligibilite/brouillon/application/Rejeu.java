package fr.esmsnumerique.eligibilite.brouillon.application;

import fr.esmsnumerique.eligibilite.brouillon.model.Impact;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact.DossierChange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One replay, readable while it runs. */
final class Rejeu {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Rejeu.class);

    private final int total;
    private final Instant depuis;
    private final AtomicInteger examines = new AtomicInteger();
    private final List<DossierChange> changes = new CopyOnWriteArrayList<>();
    private final CountDownLatch fin = new CountDownLatch(1);
    private volatile Impact.Etat etat = Impact.Etat.EN_COURS;

    Rejeu(int total, Instant depuis) {
        this.total = total;
        this.depuis = depuis;
    }

    void lancer(Runnable travail) {
        Thread.ofVirtual().name("impact-brouillon").start(() -> {
            try {
                travail.run();
                etat = Impact.Etat.TERMINE;
            } catch (RuntimeException defaut) {
                JOURNAL.error("Le rejeu d'un brouillon de campagne s'est arrêté", defaut);
                etat = Impact.Etat.ECHOUE;
            } finally {
                fin.countDown();
            }
        });
    }

    void examine() {
        examines.incrementAndGet();
    }

    void change(DossierChange dossier) {
        changes.add(dossier);
    }

    boolean estFini() {
        return etat != Impact.Etat.EN_COURS;
    }

    boolean estEchoue() {
        return etat == Impact.Etat.ECHOUE;
    }

    /** The result if it comes within that time, else the progress. */
    Impact apresAuPlus(Duration attente) {
        try {
            fin.await(attente.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
        }
        return new Impact(etat, total, examines.get(), List.copyOf(changes), depuis);
    }
}
