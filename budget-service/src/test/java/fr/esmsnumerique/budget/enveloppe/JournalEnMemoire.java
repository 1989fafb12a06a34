package fr.esmsnumerique.budget.enveloppe;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.JournalIndisponibleException;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A journal for the tests, whose writes may fail after having written some, all or none: an unknown outcome. */
public final class JournalEnMemoire implements Journal {

    public final AtomicInteger lots = new AtomicInteger();
    public final AtomicInteger lectures = new AtomicInteger();
    public final AtomicInteger pannesAVenir = new AtomicInteger();
    /** Runs before each write, on the thread that writes: holds a batch on its way. */
    public volatile Runnable avantEcriture = () -> {};
    /** Mouvements of the failing batch that are written all the same. */
    public volatile int ecritsMalgreLaPanne;

    private final Map<MouvementId, Mouvement> mouvements = new ConcurrentHashMap<>();

    @Override
    public List<Mouvement> lire(EnveloppeId enveloppe, long deSequence, int max) {
        lectures.incrementAndGet();
        List<Mouvement> suite = new ArrayList<>();
        Mouvement suivant = mouvements.get(new MouvementId(enveloppe, deSequence));
        while (suivant != null && suite.size() < max) {
            suite.add(suivant);
            suivant = mouvements.get(new MouvementId(enveloppe, suivant.sequence() + 1));
        }
        return suite;
    }

    @Override
    public Ajout ajouter(List<Mouvement> nouveaux) {
        lots.incrementAndGet();
        avantEcriture.run();
        if (pannesAVenir.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            ecrire(nouveaux.subList(0, Math.min(ecritsMalgreLaPanne, nouveaux.size())));
            throw new JournalIndisponibleException("panne simulée", new TimeoutException());
        }
        return ecrire(nouveaux);
    }

    private Ajout ecrire(List<Mouvement> nouveaux) {
        for (Mouvement mouvement : nouveaux) {
            if (mouvements.putIfAbsent(mouvement.id(), mouvement) != null) {
                return Ajout.SEQUENCE_PRISE;
            }
        }
        return Ajout.ECRIT;
    }

    /** Makes the journal give a mouvement under the number of another: an alteration. */
    public void alterer(MouvementId id, Mouvement autre) {
        mouvements.put(id, autre);
    }

    public List<Mouvement> tout(EnveloppeId enveloppe) {
        return lire(enveloppe, 1, Integer.MAX_VALUE);
    }
}
