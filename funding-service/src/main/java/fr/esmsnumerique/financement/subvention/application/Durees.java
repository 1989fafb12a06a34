package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.DureeDeploiement;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import java.time.LocalDate;
import java.util.Optional;

/** How long the campaigns give a project to deploy. */
public interface Durees {

    /** @param jour day at which the campaign is read; empty when its texts give no duration */
    Optional<DureeDeploiement> de(Subvention subvention, LocalDate jour);
}
