package fr.esmsnumerique.budget.pilotage.model;

import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Echeance;
import fr.esmsnumerique.budget.consolidation.model.LigneDossier;
import fr.esmsnumerique.kernel.Paris;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What classes depend on.
 *
 * @param situationAu day the ages are counted on, and before which no payment can be expected
 * @param tailles first size of each class but the first, in establishments, growing
 * @param ages first age of each class but the first, in days, growing
 */
public record ReglesDAxe(LocalDate situationAu, List<Integer> tailles, List<Integer> ages) {

    private static final int MOIS_PAR_TRIMESTRE = 3;

    public ReglesDAxe {
        tailles = List.copyOf(tailles);
        ages = List.copyOf(ages);
    }

    String taille(int essms) {
        return classe(essms, tailles, 1);
    }

    String anciennete(LigneDossier ligne) {
        return ligne.dossierEventuel()
                .map(d -> d.dates().etatDepuis())
                .map(depuis -> classe(
                        Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(Paris.jour(depuis), situationAu))),
                        ages,
                        0))
                .orElse(Codes.INCONNU);
    }

    /** {@code 2026-T1}; a payment already due is of the current quarter. */
    String trimestre(Echeance echeance) {
        LocalDate prevue = echeance.prevueLe();
        if (prevue == null) {
            return Codes.SANS_DATE;
        }
        LocalDate jour = prevue.isBefore(situationAu) ? situationAu : prevue;
        return jour.getYear() + "-T" + ((jour.getMonthValue() - 1) / MOIS_PAR_TRIMESTRE + 1);
    }

    /** Three digits, so that classes come in order: {@code 015-029}, {@code 050-PLUS}. */
    static String classe(int valeur, List<Integer> bornes, int minimum) {
        int debut = minimum;
        for (int borne : bornes) {
            if (valeur < borne) {
                return "%03d-%03d".formatted(debut, borne - 1);
            }
            debut = borne;
        }
        return "%03d-%s".formatted(debut, Codes.ET_PLUS);
    }
}
