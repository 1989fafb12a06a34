package fr.esmsnumerique.budget.consolidation.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days of an envelope whose end is kept as a state.
 *
 * @param redeploiement day whose un-engaged credits may be redeployed, as the campaign gives it
 * @param finExercice last day of the budget year
 */
public record DatesQuiFontFoi(LocalDate redeploiement, LocalDate finExercice) {

    /** A platform that was stopped that night catches up within the week; later, the other services no longer say what they said then. */
    private static final int RATTRAPAGE_EN_JOURS = 7;

    public Nature nature(LocalDate jour) {
        if (jour.equals(redeploiement)) {
            return Nature.ETAT_REDEPLOIEMENT;
        }
        return jour.equals(finExercice) ? Nature.ETAT_FIN_EXERCICE : Nature.NOCTURNE;
    }

    /** Ends of days that a night must have kept, the oldest first: yesterday, and a state of the week before. */
    public List<LocalDate> aArreter(LocalDate aujourdhui) {
        LocalDate hier = aujourdhui.minusDays(1);
        LocalDate limite = aujourdhui.minusDays(RATTRAPAGE_EN_JOURS);
        return Stream.of(redeploiement, finExercice, hier)
                .filter(jour -> !jour.isAfter(hier) && !jour.isBefore(limite))
                .distinct()
                .sorted()
                .toList();
    }
}
