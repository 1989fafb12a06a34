package fr.esmsnumerique.usage.projet.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Acceptance dates signed with the editor (DOC-25).
 *
 * @param dateDebutProjet start of the project, when it is not the day of the agreement
 * @param dateVa vérification d'aptitude
 * @param dateFinDeploiement end of the deployment, where the campaign judges the targets then (USE-17)
 * @param dateVsr vérification de service régulier, once signed; the targets count after it (PAY-07)
 */
public record Recettes(
        @Nullable LocalDate dateDebutProjet,
        LocalDate dateVa,
        @Nullable LocalDate dateVsr,
        @Nullable LocalDate dateFinDeploiement,
        Instant saisiLe,
        String saisiPar) {}
