package fr.esmsnumerique.financement.prevision.infrastructure;

import fr.esmsnumerique.financement.prevision.application.HypothesesDeCampagne;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Assumptions from the service's copy of the campaigns. */
@Component
class CampagneHypotheses implements HypothesesDeCampagne {

    private final CampagnesRecues campagnes;

    CampagneHypotheses(CampagnesRecues campagnes) {
        this.campagnes = campagnes;
    }

    @Override
    public int conventionMois(Subvention subvention, LocalDate jour) {
        return campagnes
                .parametres(subvention.dossier().campagne())
                .entier(
                        "financement.prevision.convention_mois",
                        jour,
                        subvention.dossier().region())
                .valeur();
    }
}
