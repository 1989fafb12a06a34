package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;

/** What becomes of a demand, judged on the state of its envelope. */
public sealed interface Examen {

    /** Accepted: to be numbered, chained and written. */
    record Accepter(Ecriture ecriture) implements Examen {}

    /** Refused: nothing to write. */
    record Refuser(MotifRefus motif) implements Examen {}
}
