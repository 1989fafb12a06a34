package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The ARS gives a project more time (PAY-08).
 *
 * @param precedente due date it replaces
 * @param jusquAu new last day in time
 * @param reference text that allows it
 */
public record Prolongation(
        LocalDate precedente, LocalDate jusquAu, String motif, Agent par, Instant instant, ReferenceLegale reference) {}
