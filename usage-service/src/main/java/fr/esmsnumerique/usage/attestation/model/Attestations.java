package fr.esmsnumerique.usage.attestation.model;

import fr.esmsnumerique.usage.projet.model.Projet;
import java.util.Optional;

/** Attestations, one per project at most. */
public interface Attestations {

    Optional<Attestation> lire(String dossierId);

    /**
     * Stores the attestation together with its event {@code usage.atteste}, if the project is still as it was when the computation was made.
     *
     * @return false when the project changed meanwhile: compute again
     */
    boolean enregistrer(Attestation attestation, Projet projet);
}
