package fr.esmsnumerique.usage.declaration.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Collection period of a measure, both days included: the elapsed month, or three months for the project's first measure (USE-03). The counters of the first
 * measure are declared for its whole period, because months cannot be added: a file active twice is one active file.
 */
public record PeriodeMesure(LocalDate du, LocalDate au, boolean premiereMesure) {

    public static PeriodeMesure de(YearMonth mois, YearMonth premierMois, int moisPremiereMesure) {
        boolean premiere = mois.equals(premierMois);
        YearMonth debut = premiere ? mois.minusMonths(moisPremiereMesure - 1L) : mois;
        return new PeriodeMesure(debut.atDay(1), mois.atEndOfMonth(), premiere);
    }

    public YearMonth mois() {
        return YearMonth.from(au);
    }
}
