package fr.esmsnumerique.eligibilite.evaluation.model;

/**
 * An ambiguous text: the reading applied, and what the other one would give.
 *
 * @param ambiguite {@code AMB-03}…
 * @param verdictAutre outcome under the other reading
 */
public record Lecture(String ambiguite, String retenue, String autre, Verdict.Issue verdictAutre) {}
