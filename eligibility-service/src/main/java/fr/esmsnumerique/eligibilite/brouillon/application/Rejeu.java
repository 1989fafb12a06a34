package fr.esmsnumerique.eligibilite.brouillon.application;

import fr.esmsnumerique.eligibilite.brouillon.model.Impact;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact.BilanRegion;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact.DossierChange;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact.Montants;
import fr.esmsnumerique.kernel.Region;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One replay, readable while it runs. */
final class Rejeu {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Rejeu.class);

    private final int total;
    private final Instant depuis;
    private final AtomicInteger examines = new AtomicInteger();
    private final List<DossierChange> changes = new CopyOnWriteArrayList<>();
    private final Map<Region, BilanRegion> regions = new ConcurrentSkipListMap<>();
    private final CountDownLatch fin = new CountDownLatch(1);
    private volatile Impact.Etat etat = Impact.Etat.EN_COURS;
    private volatile @Nullable String montantsIndisponibles;

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

    void examine(int nombre) {
        examines.addAndGet(nombre);
    }

    /** Once amounts cannot be had, they are not asked for again: the verdicts go on without them. */
    Map<String, Montants> montants(Supplier<Map<String, Montants>> calcul) {
        if (montantsIndisponibles != null) {
            return Map.of();
        }
        try {
            return calcul.get();
        } catch (SimulerMontants.Indisponibles panne) {
            JOURNAL.warn("Montants d'un brouillon indisponibles", panne);
            montantsIndisponibles = panne.getMessage();
            regions.clear();
            return Map.of();
        }
    }

    void compter(Region region, Montants montants) {
        Long avant = montants.avant();
        Long apres = montants.apres();
        if (avant != null && apres != null && montantsIndisponibles == null) {
            regions.compute(region, (r, bilan) -> BilanRegion.ajouter(bilan, r, avant, apres));
        }
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
        return new Impact(
                etat,
                total,
                examines.get(),
                List.copyOf(changes),
                List.copyOf(regions.values()),
                montantsIndisponibles,
                depuis);
    }
}
