package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.decheance.DelaisDuFonds;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** What the published campaign says of its budget, as of a day. */
public interface ParametresBudget {

    Echeances echeances(String campagne, LocalDate jour);

    /**
     * Same, for a demand that may do without: read here rather than by the writer of the ledger, and what prevents reading them (a campaign may give none) is thrown only
     * if they are asked for.
     */
    default Supplier<Echeances> echeancesAuBesoin(String campagne, LocalDate jour) {
        try {
            Echeances lues = echeances(campagne, jour);
            return () -> lues;
        } catch (RuntimeException illisibles) {
            return () -> {
                throw illisibles;
            };
        }
    }

    /** National indicator, never a ceiling (BUD-08, AMB-33); not every campaign has one. */
    Optional<Repere> repereNational(String campagne, LocalDate jour);

    /** What happens to credits after the year, or after a withdrawal. */
    ReglesDeFin reglesDeFin(String campagne, LocalDate jour);

    /** Legal delays of the fund, counted in months. */
    DelaisDuFonds delaisDuFonds(String campagne, LocalDate jour);

    /** Day whose end fixes what was not engaged and may be redeployed (BUD-04, CAL-15). */
    JourCite jourDeRedeploiement(String campagne, LocalDate jour);

    record JourCite(LocalDate jour, ReferenceLegale reference) {}

    record Repere(Montant montant, ReferenceLegale reference) {}
}
