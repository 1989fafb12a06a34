package fr.esmsnumerique.financement.lot.application;

import fr.esmsnumerique.financement.lot.model.FormatGestionnaire;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;

/** The files' columns, as the fund manager gives them. */
public interface Formats {

    /** The one in force: a region's own before the common one, then the latest. */
    FormatGestionnaire pour(Region region, LocalDate jour);
}
