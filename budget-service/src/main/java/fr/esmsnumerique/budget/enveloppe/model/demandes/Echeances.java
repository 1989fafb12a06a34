package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Last days of engagement of a campaign, read from its parameters (BUD-03, BUD-05, CAL-16).
 *
 * @param initialAvant initial credits are engaged before this day; on it, only by named exception (AMB-06)
 * @param redeployeJusquau redeployed credits are engaged until this day, included
 */
public record Echeances(
        LocalDate initialAvant,
        ReferenceLegale referenceInitial,
        LocalDate redeployeJusquau,
        ReferenceLegale referenceRedeploye) {

    /** Why credits of this origin can no longer be engaged on that day, if so. */
    public Optional<MotifRefus> refus(Origine origine, LocalDate jour, boolean derogation) {
        return switch (origine.nature()) {
            case CIRCULAIRE, REPORT -> initial(jour, derogation);
            case REDEPLOIEMENT ->
                jour.isAfter(redeployeJusquau)
                        ? Optional.of(new RefusDEcheance.ApresEcheance(jour, redeployeJusquau, referenceRedeploye))
                        : Optional.empty();
            case SANS -> throw new IllegalArgumentException("Des crédits programmés ont une origine");
        };
    }

    /**
     * In what order credits are programmed: the oldest first, since they lapse first; but once initial credits can no longer be engaged, those that still can (BUD-05). No
     * text says which credit a project takes.
     *
     * @param echeances asked only when initial and redeployed credits are there together: apart, they all lapse the same day, and a campaign may give no date
     * @param credits oldest first
     */
    static List<Ligne> aProgrammer(Supplier<Echeances> echeances, List<Ligne> credits, LocalDate jour) {
        if (credits.stream().map(Echeances::estRedeploye).distinct().count() < 2) {
            return credits;
        }
        Echeances lues = echeances.get();
        return credits.stream()
                .sorted(Comparator.comparing(credit ->
                        lues.refus(credit.compte().origine(), jour, false).isPresent()))
                .toList();
    }

    private static boolean estRedeploye(Ligne credit) {
        return credit.compte().origine().nature() == Origine.Nature.REDEPLOIEMENT;
    }

    private Optional<MotifRefus> initial(LocalDate jour, boolean derogation) {
        if (jour.isBefore(initialAvant) || (jour.equals(initialAvant) && derogation)) {
            return Optional.empty();
        }
        return Optional.of(
                jour.equals(initialAvant)
                        ? new RefusDEcheance.DerogationRequise(initialAvant, referenceInitial)
                        : new RefusDEcheance.ApresEcheance(jour, initialAvant.minusDays(1), referenceInitial));
    }
}
