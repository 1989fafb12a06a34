package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.eligibilite.evaluation.model.Conseil;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation with all that is needed to make it again.
 *
 * @param id {@code G25-27-0001/1}, or empty for a simulation
 * @param empreinteCampagne version of the campaign
 * @param versionRegles version of the clauses
 * @param entree what was evaluated, as canonical JSON
 * @param empreinteEntree SHA-256 of {@code entree}
 * @param nombreEssms lines evaluated
 * @param conseil what would make it pass; {@code null} when it passes, or for an evaluation made before it was computed
 */
public record EvaluationConservee(
        String id,
        String dossierId,
        String campagne,
        String empreinteCampagne,
        String versionRegles,
        String entree,
        String empreinteEntree,
        Instant instant,
        int nombreEssms,
        Evaluation evaluation,
        @Nullable Conseil conseil) {}
