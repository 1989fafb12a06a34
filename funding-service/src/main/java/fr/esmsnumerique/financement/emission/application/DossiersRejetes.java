package fr.esmsnumerique.financement.emission.application;

import fr.esmsnumerique.financement.document.DossierRejete;
import java.util.Optional;

/** Files that eligibility-service says rejected. */
public interface DossiersRejetes {

    /** Empty when the file is not rejected. */
    Optional<DossierRejete> lire(String dossierId);
}
