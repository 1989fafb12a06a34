package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the fund manager says of one payment.
 *
 * @param paye false when it was rejected
 * @param montant amount paid or rejected
 * @param motif why it was rejected
 */
public record Retour(
        boolean paye,
        Montant montant,
        LocalDate date,
        @Nullable String motif) {}
