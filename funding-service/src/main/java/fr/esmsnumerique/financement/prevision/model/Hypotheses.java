package fr.esmsnumerique.financement.prevision.model;

import fr.esmsnumerique.financement.subvention.model.DureeDeploiement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a forecast supposes where no fact dates a payment.
 *
 * @param conventionMois months from the decision to the signature
 * @param duree deployment of the project, absent when the campaign's texts give none
 */
public record Hypotheses(int conventionMois, @Nullable DureeDeploiement duree) {

    Optional<DureeDeploiement> deploiement() {
        return Optional.ofNullable(duree);
    }
}
