package fr.esmsnumerique.budget.consolidation.model;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One run of the consolidation.
 *
 * @param id envelope and instant of launch
 * @param situationAu day of effect kept for the ledger
 * @param sequence last mouvement it counts, fixed at launch
 * @param lanceePar subject who launched
 * @param termineeLe absent while it runs
 * @param erreur reason of a failure, else empty
 */
public record Execution(
        String id,
        EnveloppeId enveloppe,
        LocalDate situationAu,
        long sequence,
        Instant lanceeLe,
        String lanceePar,
        Etat etat,
        @Nullable Instant termineeLe,
        String erreur) {

    public enum Etat {
        EN_COURS,
        TERMINEE,
        ECHOUEE
    }

    public static Execution lancee(
            String id,
            EnveloppeId enveloppe,
            LocalDate situationAu,
            long sequence,
            Instant lanceeLe,
            String lanceePar) {
        return new Execution(id, enveloppe, situationAu, sequence, lanceeLe, lanceePar, Etat.EN_COURS, null, "");
    }

    public Execution terminee(Instant instant) {
        return new Execution(id, enveloppe, situationAu, sequence, lanceeLe, lanceePar, Etat.TERMINEE, instant, "");
    }

    public Execution echouee(Instant instant, String raison) {
        return new Execution(id, enveloppe, situationAu, sequence, lanceeLe, lanceePar, Etat.ECHOUEE, instant, raison);
    }
}
