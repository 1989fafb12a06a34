package fr.esmsnumerique.eligibilite.dossier.model;

import java.time.Instant;

/**
 * A clause a named person accepted although it was not satisfied. Kept for ever with the application, whatever is evaluated later.
 *
 * @param evaluationId evaluation on which the clause waited
 */
public record Derogation(String clause, String motif, String par, Instant le, String evaluationId) {

    static Derogation de(VerdictHumain verdict, String evaluationId) {
        return new Derogation(verdict.clause(), verdict.motif(), verdict.par(), verdict.le(), evaluationId);
    }
}
