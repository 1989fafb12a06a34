package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.Taux;
import java.util.List;

/**
 * Shares and conditions of payments, pinned with the computation so that a later amendment never changes a signed schedule.
 *
 * @param partAvance share of the advance; the balance is the remainder
 * @param avance text that conditions the advance
 * @param partenariatExige a group also signs its partnership agreement before the advance (PAY-06)
 * @param solde text that conditions the balance
 * @param ciblesExigees the balance waits for the usage targets, measured after the VSR (PAY-07)
 * @param engagement text by which credits are engaged before the agreement
 */
public record ReglesVersement(
        Taux partAvance,
        ReferenceLegale avance,
        boolean partenariatExige,
        ReferenceLegale solde,
        boolean ciblesExigees,
        ReferenceLegale engagement) {

    public ReglesVersement {
        if (partAvance.pointsDeBase() > 10_000) {
            throw new IllegalArgumentException("L'avance dépasse le total : " + partAvance);
        }
    }

    /** Half up to the centime on the advance, remainder on the balance: the sum is exact (PAY-10). */
    public List<MontantTranche> repartir(Montant total) {
        Montant avanceVersee = total.part(partAvance);
        return List.of(
                new MontantTranche(Tranche.AVANCE, partAvance, avanceVersee),
                new MontantTranche(
                        Tranche.SOLDE, new Taux(10_000 - partAvance.pointsDeBase()), total.moins(avanceVersee)));
    }
}
