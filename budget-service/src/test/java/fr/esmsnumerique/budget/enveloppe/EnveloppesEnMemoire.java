package fr.esmsnumerique.budget.enveloppe;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The envelopes that were declared, in memory. */
public final class EnveloppesEnMemoire implements Enveloppes {

    private final Set<EnveloppeId> declarees = new ConcurrentSkipListSet<>();

    @Override
    public void declarer(EnveloppeId enveloppe) {
        declarees.add(enveloppe);
    }

    @Override
    public List<EnveloppeId> lister() {
        return List.copyOf(declarees);
    }
}
