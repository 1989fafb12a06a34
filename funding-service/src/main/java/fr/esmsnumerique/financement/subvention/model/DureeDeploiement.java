package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Months the campaign gives a project from its agreement to the end of its deployment (CAL-18, CAL-19).
 *
 * @param prolongation text that lets the ARS give more time, absent when no text does
 */
public record DureeDeploiement(
        int mois, ReferenceLegale reference, @Nullable ReferenceLegale prolongation) {

    public Optional<ReferenceLegale> prolongeable() {
        return Optional.ofNullable(prolongation);
    }
}
