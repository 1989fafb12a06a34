package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import java.time.LocalDate;
import java.util.Optional;

/** The files that eligibility-service holds. */
public interface DossiersRetenus {

    DossierRetenu lire(String dossierId);

    /** Day since which the file's solution is a candidate to the Ségur referencing, or referenced; empty if it is neither today. */
    Optional<LocalDate> solutionCandidateDepuis(String dossierId);
}
