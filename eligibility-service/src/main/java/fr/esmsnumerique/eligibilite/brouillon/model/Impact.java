package fr.esmsnumerique.eligibilite.brouillon.model;

import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft changes on the applications already filed, as far as the replay has gone.
 *
 * @param total applications of the campaign
 * @param examines those replayed so far, drafts of applications included and left aside
 * @param changes applications with at least one clause that changes, by id
 */
public record Impact(Etat etat, int total, int examines, List<DossierChange> changes, Instant calculeLe) {

    /** Progress of the replay. */
    public enum Etat {
        EN_COURS,
        TERMINE,
        ECHOUE
    }

    /** One application, under the rules in force and under the draft. */
    public record DossierChange(
            String dossierId,
            Region region,
            Evaluation.@Nullable Resultat avant,
            Evaluation.Resultat apres,
            List<ClauseChangee> clauses) {}

    /**
     * One clause that answers otherwise.
     *
     * @param avant {@code null} when the rules in force do not carry the clause
     * @param apres {@code null} when the draft does not
     */
    public record ClauseChangee(
            String clause,
            Verdict.@Nullable Issue avant,
            Verdict.@Nullable Issue apres,
            @Nullable String phraseAvant,
            @Nullable String phraseApres,
            int lignesEcarteesAvant,
            int lignesEcarteesApres) {}
}
