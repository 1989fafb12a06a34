package fr.esmsnumerique.financement.prevision.application;

import fr.esmsnumerique.financement.subvention.model.Subvention;
import java.time.LocalDate;

/** What the campaigns suppose where no fact dates a payment. */
public interface HypothesesDeCampagne {

    /** Months from the decision to the signature of the agreement. */
    int conventionMois(Subvention subvention, LocalDate jour);
}
