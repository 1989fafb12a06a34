package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.Engagement;
import org.springframework.stereotype.Service;

/** Records the engagement announced by the ledger, and its withdrawal. */
@Service
public class EnregistrerEngagement {

    private final Subventions subventions;

    EnregistrerEngagement(Subventions subventions) {
        this.subventions = subventions;
    }

    public Resultat enregistrer(String dossierId, Engagement engagement) {
        return subventions.modifier(dossierId, s -> s.engager(engagement));
    }

    /** @param reste the engagement as it stands after the withdrawal */
    public Resultat retirer(String dossierId, Engagement reste) {
        return subventions.modifier(dossierId, s -> s.retirer(reste));
    }
}
