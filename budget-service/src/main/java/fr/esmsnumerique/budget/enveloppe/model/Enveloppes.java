package fr.esmsnumerique.budget.enveloppe.model;

import java.util.List;

/** Names of the envelopes that have, or are about to have, a stream. */
public interface Enveloppes {

    /** Idempotent; done before the first mouvement, so that no stream is unknown. */
    void declarer(EnveloppeId enveloppe);

    List<EnveloppeId> lister();
}
