package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.kernel.Paris;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Which months can be attested at all. Where targets have values the missing declarations say it too; where a person decides alone (USE-19), nothing else would keep a
 * month of next year, or one before the agreement, from releasing the balance.
 */
final class MoisAttestable {

    private static final String NON_ECOULE = "mois_non_ecoule";
    private static final String ANTERIEUR = "mois_anterieur";
    private static final String REGLE = "USE-03";

    private MoisAttestable() {}

    static Optional<Obstacle> obstacle(YearMonth mois, LocalDate dateConvention, LocalDate aujourdhui) {
        if (!mois.isBefore(YearMonth.from(aujourdhui))) {
            return Optional.of(new Obstacle(
                    NON_ECOULE,
                    "Ce mois (" + Paris.enLettres(mois)
                            + ") n'est pas écoulé : la mesure se fait à la fin du mois. Attestez un mois fini.",
                    REGLE));
        }
        return mois.isBefore(YearMonth.from(dateConvention))
                ? Optional.of(new Obstacle(
                        ANTERIEUR,
                        "Ce mois (" + Paris.enLettres(mois) + ") précède la convention, signée le "
                                + Paris.enLettres(dateConvention) + " : attestez un mois qu'elle couvre.",
                        REGLE))
                : Optional.empty();
    }
}
