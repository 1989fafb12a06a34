package fr.esmsnumerique.budget.consolidation.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger holds for one application, in centimes.
 *
 * @param engageLe day of the first engagement that stands, absent when nothing is engaged
 * @param engageAilleurs engaged on the envelope of another year of the campaign: nothing is to be expected of this one
 */
public record CreditsDossier(
        long programme,
        long gele,
        long engage,
        long resteAPayer,
        long paye,
        @Nullable LocalDate engageLe,
        boolean engageAilleurs) {

    public static final CreditsDossier AUCUN = new CreditsDossier(0, 0, 0, 0, 0, null, false);
    public static final CreditsDossier AILLEURS = new CreditsDossier(0, 0, 0, 0, 0, null, true);

    /** It holds no credits: neither programmed, frozen nor engaged, this year or another. */
    public boolean estSansCredits() {
        return programme == 0 && gele == 0 && engage == 0 && !engageAilleurs;
    }
}
