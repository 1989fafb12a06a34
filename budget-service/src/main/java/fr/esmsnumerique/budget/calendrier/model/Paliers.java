package fr.esmsnumerique.budget.calendrier.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Days before a due date on which it is recalled.
 *
 * @param jours e.g. 90, 30, 7 and 1
 */
public record Paliers(List<Integer> jours) {

    public Paliers {
        jours = jours.stream().sorted().toList();
        if (jours.isEmpty() || jours.getFirst() < 0) {
            throw new IllegalArgumentException("Un palier de rappel compte zéro jour ou plus : " + jours);
        }
    }

    /** The one reached today: a platform stopped on the day of one recalls when it is back, and only once for those it missed. */
    public Optional<Integer> atteint(EcheanceDeCalendrier echeance, LocalDate aujourdhui) {
        int restants = echeance.joursRestants(aujourdhui);
        return restants < 0
                ? Optional.empty()
                : jours.stream().filter(palier -> restants <= palier).findFirst();
    }
}
