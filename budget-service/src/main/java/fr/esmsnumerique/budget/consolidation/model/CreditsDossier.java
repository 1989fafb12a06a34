package fr.esmsnumerique.budget.consolidation.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger holds for one application, in centimes.
 *
 * @param engageLe day of the first engagement that stands, absent when nothing is engaged
 */
public record CreditsDossier(
        long programme,
        long gele,
        long engage,
        long resteAPayer,
        long paye,
        @Nullable LocalDate engageLe) {

    public static final CreditsDossier AUCUN = new CreditsDossier(0, 0, 0, 0, 0, null);

    /** It holds no credits: neither programmed, frozen nor engaged. */
    public boolean estSansCredits() {
        return programme == 0 && gele == 0 && engage == 0;
    }
}
