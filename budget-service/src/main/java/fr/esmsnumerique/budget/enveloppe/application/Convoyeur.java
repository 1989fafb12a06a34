package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Historique;
import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.JournalIndisponibleException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Carries judged batches to the journal on a thread of its own, one at a time and in order, so that the next one is judged while the disk works. What is judged
 * meanwhile joins into one batch. When a batch does not get through, the convoy stops with it: what was judged after it rests on it, and only the judge can undo it.
 */
final class Convoyeur {

    /** A batch that is this long leaves before more is judged: what would have to be undone stays bounded. */
    private static final int PLEIN = 1_000;

    /** Why a batch did not get through, with that batch and all that was judged after it. */
    record Arret(Lot echoue, Lot suite, @Nullable JournalIndisponibleException cause) {}

    private final EnveloppeId enveloppe;
    private final Journal journal;
    private final Historique historique;
    private final Runnable reveil;
    private final ReentrantLock verrou = new ReentrantLock();
    private final Condition changement = verrou.newCondition();
    private Lot prepare = new Lot();
    private boolean enVol;
    private boolean ferme;
    private @Nullable Lot echoue;
    private @Nullable JournalIndisponibleException cause;

    /** @param reveil wakes the judge, who may be waiting for demands when the convoy stops */
    Convoyeur(EnveloppeId enveloppe, Journal journal, Historique historique, Runnable reveil) {
        this.enveloppe = enveloppe;
        this.journal = journal;
        this.historique = historique;
        this.reveil = reveil;
    }

    /** Hands over what was just judged; waits when too much is. To be followed by {@link #arret} before anything else is judged. */
    void deposer(Lot juge) throws InterruptedException {
        verrou.lock();
        try {
            if (ferme) {
                juge.echouer(new JournalIndisponibleException("Le registre est fermé", new TimeoutException()));
                return;
            }
            prepare.joindre(juge);
            changement.signalAll();
            while (prepare.taille() >= PLEIN && echoue == null && !ferme) {
                changement.await();
            }
        } finally {
            verrou.unlock();
        }
    }

    /** Returns when nothing is left to write or the convoy stopped. */
    void attendreLeVide() throws InterruptedException {
        verrou.lock();
        try {
            while (echoue == null && !ferme && (enVol || !prepare.estVide())) {
                changement.await();
            }
        } finally {
            verrou.unlock();
        }
    }

    boolean estArrete() {
        verrou.lock();
        try {
            return echoue != null;
        } finally {
            verrou.unlock();
        }
    }

    /** Takes everything back, if the convoy stopped; it starts again with the next batch. */
    @Nullable
    Arret reprendre() {
        verrou.lock();
        try {
            if (echoue == null) {
                return null;
            }
            Arret arret = new Arret(echoue, prepare, cause);
            echoue = null;
            cause = null;
            prepare = new Lot();
            return arret;
        } finally {
            verrou.unlock();
        }
    }

    /** Body of the convoy's thread. */
    void boucler() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                ecrire(prendre());
            }
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
        } finally {
            fermer();
        }
    }

    /** Nothing is written any more: those who wait are told. */
    private void fermer() {
        Lot restes = new Lot();
        verrou.lock();
        try {
            ferme = true;
            if (echoue != null) {
                restes.joindre(echoue);
            }
            restes.joindre(prepare);
            echoue = null;
            prepare = new Lot();
            changement.signalAll();
        } finally {
            verrou.unlock();
        }
        restes.echouer(new JournalIndisponibleException("Le registre est fermé", new TimeoutException()));
    }

    private Lot prendre() throws InterruptedException {
        verrou.lock();
        try {
            while (prepare.estVide() || echoue != null) {
                changement.await();
            }
            Lot lot = prepare;
            prepare = new Lot();
            enVol = true;
            changement.signalAll();
            return lot;
        } finally {
            verrou.unlock();
        }
    }

    private void ecrire(Lot lot) {
        try {
            if (!passe(lot)) {
                arriver(lot, false, null);
                return;
            }
            historique.ajouter(lot.nouveaux());
            arriver(lot, true, null);
            // The next batch leaves while these callers are woken.
            Thread.startVirtualThread(lot::repondre);
        } catch (JournalIndisponibleException inconnu) {
            arriver(lot, false, inconnu);
        } catch (RuntimeException panne) {
            arriver(lot, false, new JournalIndisponibleException("Écriture du lot impossible", panne));
        }
    }

    /** A successful write proves that the state was the latest; without one, the tail is read before anything is said. */
    private boolean passe(Lot lot) {
        return lot.nouveaux().isEmpty()
                ? journal.lire(enveloppe, historique.taille() + 1L, 1).isEmpty()
                : journal.ajouter(lot.nouveaux()) == Journal.Ajout.ECRIT;
    }

    private void arriver(Lot lot, boolean ecrit, @Nullable JournalIndisponibleException inconnu) {
        verrou.lock();
        try {
            enVol = false;
            if (!ecrit) {
                echoue = lot;
                cause = inconnu;
                reveil.run();
            }
            changement.signalAll();
        } finally {
            verrou.unlock();
        }
    }
}
