package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Historique;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import java.util.List;

/**
 * Durable state of an envelope, lent to a read.
 *
 * @param etat not to be kept after the read
 * @param historique the stream, which goes on after the read
 */
public record Vue(EtatEnveloppe etat, Historique historique) {

    /** The stream as it is now, without a copy; may be kept. */
    public List<Mouvement> mouvements() {
        return depuis(1);
    }

    /** The stream as it is now, from a sequence on, without a copy; may be kept. */
    public List<Mouvement> depuis(long sequence) {
        return historique.depuis(sequence);
    }
}
