package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import java.util.List;

/**
 * Durable state of an envelope, lent to a read.
 *
 * @param etat not to be kept after the read
 * @param mouvements the whole stream; a read copies what it keeps
 */
public record Vue(EtatEnveloppe etat, List<Mouvement> mouvements) {

    /** Snapshot of the stream, from a sequence on. */
    public List<Mouvement> depuis(long sequence) {
        int debut = (int) Math.min(Math.max(sequence - 1, 0), mouvements.size());
        return List.copyOf(mouvements.subList(debut, mouvements.size()));
    }
}
