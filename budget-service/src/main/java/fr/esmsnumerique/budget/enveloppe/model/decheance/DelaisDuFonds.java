package fr.esmsnumerique.budget.enveloppe.model.decheance;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;

/**
 * The two delays after which money of the fund (FMIS) is lost. They block nothing: a person decides.
 *
 * @param signatureMois to sign and enter the agreement in the fund manager's tool, from the circular that delegated the credits
 * @param justificationMois to justify payment, from 1 January after the engagement
 */
public record DelaisDuFonds(
        int signatureMois,
        ReferenceLegale referenceSignature,
        int justificationMois,
        ReferenceLegale referenceJustification) {

    public DelaisDuFonds {
        if (signatureMois < 1 || justificationMois < 1) {
            throw new IllegalArgumentException("Un délai compte au moins un mois");
        }
    }

    /** Last day, included: the one that bears the same number, or the last of a shorter month. */
    public LocalDate dernierJourDeSaisie(LocalDate circulaire) {
        return circulaire.plusMonths(signatureMois);
    }

    /** Last day, included: counted from a first of January, the delay ends the day before one. */
    public LocalDate dernierJourDeJustification(LocalDate engagement) {
        return LocalDate.of(engagement.getYear() + 1, 1, 1)
                .plusMonths(justificationMois)
                .minusDays(1);
    }
}
