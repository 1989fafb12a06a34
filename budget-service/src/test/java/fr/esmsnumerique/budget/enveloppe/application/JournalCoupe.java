package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.JournalEnMemoire;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.JournalIndisponibleException;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A journal cut from the stream of one envelope only, before or after the write went through. */
final class JournalCoupe implements Journal {

    final JournalEnMemoire memoire = new JournalEnMemoire();
    private final EnveloppeId victime;
    private volatile boolean coupe;
    private volatile boolean ecritMalgreTout;
    private volatile boolean ecrit;

    JournalCoupe(EnveloppeId victime) {
        this.victime = victime;
    }

    void couper(boolean malgreTout) {
        ecritMalgreTout = malgreTout;
        coupe = true;
    }

    void retablir() {
        coupe = false;
    }

    @Override
    public List<Mouvement> lire(EnveloppeId enveloppe, long deSequence, int max) {
        if (coupe && ecrit && enveloppe.equals(victime)) {
            throw new JournalIndisponibleException("coupé", new TimeoutException());
        }
        return memoire.lire(enveloppe, deSequence, max);
    }

    @Override
    public Ajout ajouter(List<Mouvement> nouveaux) {
        if (coupe && nouveaux.getFirst().id().enveloppe().equals(victime)) {
            if (ecritMalgreTout && !ecrit) {
                memoire.ajouter(nouveaux);
                ecrit = true;
            }
            throw new JournalIndisponibleException("coupé", new TimeoutException());
        }
        return memoire.ajouter(nouveaux);
    }
}
