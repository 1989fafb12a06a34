package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.Attestation;
import org.springframework.stereotype.Service;

/** Records the attestation announced by usage-service. */
@Service
public class EnregistrerAttestation {

    private final Subventions subventions;

    EnregistrerAttestation(Subventions subventions) {
        this.subventions = subventions;
    }

    public Resultat enregistrer(String dossierId, Attestation attestation) {
        return subventions.modifier(dossierId, s -> s.attester(attestation));
    }
}
