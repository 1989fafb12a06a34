package fr.esmsnumerique.financement.subvention.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A fact established by the ARS, that a payment waits for.
 *
 * @param date day of the fact
 */
public record Constat(NatureConstat nature, LocalDate date, String motif, Agent par, Instant instant) {}
