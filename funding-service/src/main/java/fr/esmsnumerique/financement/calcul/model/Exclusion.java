package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.ReferenceLegale;

/**
 * Why an establishment of the project receives nothing; eligibility-service establishes it.
 *
 * @param motif in French, shown on the line at 0
 * @param reference text that excludes it (ELI-28…)
 */
public record Exclusion(String motif, ReferenceLegale reference) {}
