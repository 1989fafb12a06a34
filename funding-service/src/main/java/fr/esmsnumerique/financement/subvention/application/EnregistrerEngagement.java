package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.Engagement;
import org.springframework.stereotype.Service;

/** Records the engagement announced by the ledger. */
@Service
public class EnregistrerEngagement {

    private final Subventions subventions;

    EnregistrerEngagement(Subventions subventions) {
        this.subventions = subventions;
    }

    public Resultat enregistrer(String dossierId, Engagement engagement) {
        return subventions.modifier(dossierId, s -> s.engager(engagement));
    }
}
