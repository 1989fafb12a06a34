package fr.esmsnumerique.budget.enveloppe.model;

import java.util.List;

/** Where mouvements are kept for ever. Several writers may use it: the number of a mouvement arbitrates. */
public interface Journal {

    /**
     * Mouvements from {@code deSequence}, in order, up to the first that does not exist.
     *
     * @throws JournalIndisponibleException when the store does not answer in time
     * @throws JournalIncoherentException when a mouvement is missing before another, or is not one any more
     */
    List<Mouvement> lire(EnveloppeId enveloppe, long deSequence, int max);

    /**
     * Writes a batch in order; durable when it returns {@link Ajout#ECRIT}.
     *
     * @throws JournalIndisponibleException when the outcome is unknown: some may be written, always the first ones
     */
    Ajout ajouter(List<Mouvement> mouvements);

    /** Outcome of a batch. */
    enum Ajout {
        ECRIT,
        /** Another writer took a number of the batch: the first ones may be written, not the others. */
        SEQUENCE_PRISE
    }
}
