package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;

/** Answer to a demand. */
public sealed interface Issue {

    /**
     * Written, durably.
     *
     * @param rejoue true when an earlier demand with the same key had written it
     */
    record Ecrite(Mouvement mouvement, boolean rejoue) implements Issue {}

    /** Nothing was written; the journal and the balances are as they were (I5). */
    record Refusee(MotifRefus motif) implements Issue {}
}
