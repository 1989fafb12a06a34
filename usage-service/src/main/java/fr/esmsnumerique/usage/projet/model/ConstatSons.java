package fr.esmsnumerique.usage.projet.model;

import java.time.Instant;

/**
 * Whether an AHI establishment is eligible to the SONS, found by a named agent: the dossier does not say it and instruction 2025/100 exempts those that are not.
 *
 * @param motif why, in writing
 */
public record ConstatSons(boolean eligible, String motif, Instant saisiLe, String saisiPar) {}
