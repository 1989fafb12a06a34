package fr.esmsnumerique.eligibilite.evaluation.model;

import org.jspecify.annotations.Nullable;

/**
 * An ambiguous text that weighs on this very project: the reading applied, and what the other one gives when the clause is evaluated under it.
 *
 * @param ambiguite {@code AMB-03}…
 * @param retenue the reading applied, in French
 * @param autre the other reading
 * @param verdictAutre outcome under the other reading
 * @param phraseAutre explanation under the other reading; {@code null} in evaluations stored before it was kept
 */
public record Lecture(
        String ambiguite,
        String retenue,
        String autre,
        Verdict.Issue verdictAutre,
        @Nullable String phraseAutre) {}
