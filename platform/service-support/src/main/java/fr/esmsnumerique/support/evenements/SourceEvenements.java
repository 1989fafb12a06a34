package fr.esmsnumerique.support.evenements;

import java.util.List;

/** Where the relay finds events to send: documents that carry their outbox, or a stream with a cursor. */
public interface SourceEvenements {

    /** Oldest first for one subject; at most {@code max}. */
    List<EvenementEnAttente> enAttente(int max);

    /** Every subscriber has received it. May be called twice. */
    void confirmer(EvenementEnAttente evenement);
}
