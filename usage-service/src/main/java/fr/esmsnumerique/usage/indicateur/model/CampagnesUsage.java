package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The usage section of the published campaigns. */
public interface CampagnesUsage {

    /**
     * Rules in force on a day; a region's overlay wins over the national value. Refuses a campaign whose rules are not on file (2023, 2024): the platform never falls back on another's.
     */
    ReglesUsage regles(String campagne, LocalDate date, @Nullable Region region);
}
