package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.kernel.Montant;
import java.util.Optional;

/** How much a withdrawal takes, counted by the writer: what somebody else withdrew meanwhile is not withdrawn again. */
public sealed interface EtendueDuRetrait {

    /**
     * @param engage centimes engaged when it is written
     * @param resteAPayer centimes of them that are not paid
     */
    long centimes(long engage, long resteAPayer);

    /** @param montant empty for the whole engagement */
    static EtendueDuRetrait de(Optional<Montant> montant) {
        return montant.<EtendueDuRetrait>map(Somme::new).orElseGet(Tout::new);
    }

    /** The whole engagement. */
    record Tout() implements EtendueDuRetrait {

        @Override
        public long centimes(long engage, long resteAPayer) {
            return engage;
        }
    }

    record Somme(Montant montant) implements EtendueDuRetrait {

        @Override
        public long centimes(long engage, long resteAPayer) {
            return montant.centimes();
        }
    }

    /** What is engaged beyond the grant in force. */
    record AuDela(Montant subvention) implements EtendueDuRetrait {

        @Override
        public long centimes(long engage, long resteAPayer) {
            return Math.max(0, engage - subvention.centimes());
        }
    }

    /** All that is not paid, after the end of an agreement. */
    record NonPaye() implements EtendueDuRetrait {

        @Override
        public long centimes(long engage, long resteAPayer) {
            return resteAPayer;
        }
    }
}
