package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.JournalIncoherentException;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Reads a stream to its end. A long one is read and verified by several blocks at once, and handed over in order; the last thing read is always one block alone that
 * is not full, so nothing another instance wrote before it is missed.
 */
final class Rattrapage {

    private static final int BLOC = 500;
    private static final int AVANCE = Math.max(3, Runtime.getRuntime().availableProcessors() + 1);

    private final Executor lecteurs =
            tache -> Thread.ofVirtual().name("relecture").start(tache);
    private final EnveloppeId enveloppe;
    private final Journal journal;

    Rattrapage(EnveloppeId enveloppe, Journal journal) {
        this.enveloppe = enveloppe;
        this.journal = journal;
    }

    /**
     * @throws JournalIncoherentException at the first mouvement that is not what was written; those before were handed over
     */
    void depuis(long premiere, Consumer<Mouvement> suite) {
        long prochaine = premiere;
        List<Mouvement> bloc = lire(prochaine);
        while (bloc.size() == BLOC) {
            bloc.forEach(suite);
            prochaine = parBlocs(prochaine + BLOC, suite);
            bloc = lire(prochaine);
        }
        bloc.forEach(suite);
    }

    /** Full blocks only. @return the first number not handed over */
    private long parBlocs(long premiere, Consumer<Mouvement> suite) {
        Deque<CompletableFuture<List<Mouvement>>> enCours = new ArrayDeque<>();
        long aLire = premiere;
        long prochaine = premiere;
        while (true) {
            while (enCours.size() < AVANCE) {
                long debut = aLire;
                enCours.add(CompletableFuture.supplyAsync(() -> lire(debut), lecteurs));
                aLire += BLOC;
            }
            List<Mouvement> bloc = attendre(enCours.remove());
            if (bloc.size() < BLOC) {
                return prochaine;
            }
            bloc.forEach(suite);
            prochaine += BLOC;
        }
    }

    private List<Mouvement> lire(long premiere) {
        List<Mouvement> bloc = journal.lire(enveloppe, premiere, BLOC);
        for (Mouvement mouvement : bloc) {
            if (!mouvement.empreinteExacte()) {
                throw new JournalIncoherentException("Empreinte inexacte : " + mouvement.id());
            }
        }
        return bloc;
    }

    private static List<Mouvement> attendre(CompletableFuture<List<Mouvement>> bloc) {
        try {
            return bloc.join();
        } catch (CompletionException echec) {
            throw echec.getCause() instanceof RuntimeException cause ? cause : echec;
        }
    }
}
