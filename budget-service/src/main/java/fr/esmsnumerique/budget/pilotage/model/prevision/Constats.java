package fr.esmsnumerique.budget.pilotage.model.prevision;

import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;

/** What happened on the dates that are past. */
@FunctionalInterface
public interface Constats {

    /** @return centimes of the region not engaged at the end of that day */
    long nonEngage(Region region, LocalDate date);
}
