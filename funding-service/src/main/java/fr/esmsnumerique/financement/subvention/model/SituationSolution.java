package fr.esmsnumerique.financement.subvention.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the file's solution stands in the Ségur referencing today, as eligibility-service reads it from the lists of the ANS.
 *
 * @param candidateDepuis day since which it is a candidate, or referenced; absent if it is neither
 * @param referenceeDepuis day since which it is referenced; absent if it is not, or if the list gives no day
 */
public record SituationSolution(
        @Nullable LocalDate candidateDepuis,
        boolean referencee,
        @Nullable LocalDate referenceeDepuis) {

    public static final SituationSolution INCONNUE = new SituationSolution(null, false, null);

    boolean estCandidateAu(LocalDate jour) {
        return candidateDepuis != null && !candidateDepuis.isAfter(jour);
    }

    boolean estReferenceeAu(LocalDate jour) {
        return referencee && (referenceeDepuis == null || !referenceeDepuis.isAfter(jour));
    }
}
