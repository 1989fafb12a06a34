package fr.esmsnumerique.budget.enveloppe.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The two clocks of a read.
 *
 * @param au day of effect, included
 * @param connuLe instant of decision, included
 */
public record Situation(LocalDate au, Instant connuLe) {

    public boolean retient(Mouvement mouvement) {
        return !mouvement.dateEffet().isAfter(au) && !mouvement.decideLe().isAfter(connuLe);
    }
}
