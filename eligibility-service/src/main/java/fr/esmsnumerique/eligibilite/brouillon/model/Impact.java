package fr.esmsnumerique.eligibilite.brouillon.model;

import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a draft changes on the applications already filed, as far as the replay has gone.
 *
 * @param total applications of the campaign
 * @param examines those replayed so far, drafts of applications included and left aside
 * @param changes applications with at least one clause or their amount that changes, by id
 * @param regions amounts of all the applications replayed whose two amounts are known, by region
 * @param montantsIndisponibles why amounts are missing, in French; {@code null} when none is
 */
public record Impact(
        Etat etat,
        int total,
        int examines,
        List<DossierChange> changes,
        List<BilanRegion> regions,
        @Nullable String montantsIndisponibles,
        Instant calculeLe) {

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
            List<ClauseChangee> clauses,
            Montants montants) {}

    /**
     * Grant of one application, in cents; an application that is not admissible has 0.
     *
     * @param avant {@code null} when it cannot be computed
     * @param refus why one of them cannot be
     */
    public record Montants(
            @Nullable Long avant,
            @Nullable Long apres,
            @Nullable String refus) {

        public static final Montants INCONNUS = new Montants(null, null, null);

        public boolean changent() {
            return !Objects.equals(avant, apres);
        }
    }

    /** @param dossiers applications counted in the two sums */
    public record BilanRegion(Region region, int dossiers, long avantCentimes, long apresCentimes) {

        BilanRegion plus(long avant, long apres) {
            return new BilanRegion(
                    region, dossiers + 1, Math.addExact(avantCentimes, avant), Math.addExact(apresCentimes, apres));
        }

        /** The sums with the applications of one more file. */
        public static BilanRegion ajouter(@Nullable BilanRegion bilan, Region region, long avant, long apres) {
            return (bilan == null ? new BilanRegion(region, 0, 0, 0) : bilan).plus(avant, apres);
        }
    }

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
