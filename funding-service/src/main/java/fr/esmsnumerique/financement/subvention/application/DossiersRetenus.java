package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.SituationSolution;

/** The files that eligibility-service holds. */
public interface DossiersRetenus {

    DossierRetenu lire(String dossierId);

    /** Where the file's solution stands today in the Ségur referencing. */
    SituationSolution solution(String dossierId);
}
