package fr.esmsnumerique.usage.vraisemblance.model;

import fr.esmsnumerique.usage.projet.model.Projet;
import java.util.Optional;

/** Thresholds of the published campaigns. */
public interface CampagnesVraisemblance {

    /** Empty when the project's campaign has none: nothing is flagged. */
    Optional<Seuils> seuils(Projet projet);
}
