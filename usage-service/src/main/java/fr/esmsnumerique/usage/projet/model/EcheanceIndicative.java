package fr.esmsnumerique.usage.projet.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;

/**
 * End of deployment expected, for information: past it the platform warns and an ARS may revise it, nothing is ever rejected (CAL-18, CAL-19, CAL-20).
 *
 * @param date last day in time
 * @param depassee the VSR came after it, or it passed without a VSR
 */
public record EcheanceIndicative(LocalDate date, int dureeMois, boolean depassee, ReferenceLegale reference) {

    /** Months are calendar months, unless the ARS revised the delay (CAL-20); a day that does not exist becomes the last of its month (EX-42). */
    public static EcheanceIndicative de(Projet projet, Durees durees, LocalDate aujourdhui) {
        Duree duree = projet.essms().stream().anyMatch(e -> e.typeProjet() == TypeProjet.ACQUISITION)
                ? durees.acquisition()
                : durees.sansChangement();
        LocalDate revisee = projet.financement().echeance();
        LocalDate date = revisee == null ? projet.debut().plusMonths(duree.mois()) : revisee;
        boolean depassee = projet.dateVsr().orElse(aujourdhui).isAfter(date);
        return new EcheanceIndicative(date, duree.mois(), depassee, duree.reference());
    }

    /** Durations of the campaign: with and without a change of software. */
    public record Durees(Duree acquisition, Duree sansChangement) {}

    /** A duration in months and where it is written. */
    public record Duree(int mois, ReferenceLegale reference) {}
}
