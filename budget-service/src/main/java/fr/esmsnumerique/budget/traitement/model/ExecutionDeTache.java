package fr.esmsnumerique.budget.traitement.model;

import fr.esmsnumerique.budget.consolidation.model.Execution.Etat;
import fr.esmsnumerique.budget.consolidation.model.OrdreDesNoms;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a task.
 *
 * @param id type and period when it was scheduled, type and instant when an agent asked
 * @param periode what it is about: a day, or a month
 * @param partitions fixed at launch, so that a resumed run covers the same
 * @param termineeLe absent while it runs
 * @param erreur reason of a failure, else empty
 * @param annulation reason why an agent asked it to stop, else empty
 */
public record ExecutionDeTache(
        String id,
        TypeDeTache type,
        String periode,
        List<String> partitions,
        Instant lanceeLe,
        String lanceePar,
        int reprises,
        Etat etat,
        @Nullable Instant termineeLe,
        String erreur,
        String annulation) {

    public ExecutionDeTache {
        partitions = List.copyOf(partitions);
    }

    /** Oldest first; at the same instant of a clock that stands still, by the rank at the end of the name. */
    public static final Comparator<ExecutionDeTache> ORDRE =
            Comparator.comparing(ExecutionDeTache::lanceeLe).thenComparing(ExecutionDeTache::id, OrdreDesNoms.ORDRE);

    public static ExecutionDeTache lancee(
            String id, TypeDeTache type, String periode, List<String> partitions, Instant lanceeLe, String lanceePar) {
        return new ExecutionDeTache(id, type, periode, partitions, lanceeLe, lanceePar, 0, Etat.EN_COURS, null, "", "");
    }

    public boolean arretDemande() {
        return !annulation.isEmpty();
    }

    public boolean peutReprendre() {
        return etat == Etat.ECHOUEE || etat == Etat.ANNULEE;
    }

    public ExecutionDeTache reprise() {
        return new ExecutionDeTache(
                id, type, periode, partitions, lanceeLe, lanceePar, reprises + 1, Etat.EN_COURS, null, "", "");
    }

    /** Asked to stop after its last partition was done, a run is finished all the same. */
    public ExecutionDeTache finie(Instant instant, String raison) {
        Etat fin = raison.isEmpty() ? Etat.TERMINEE : arretDemande() ? Etat.ANNULEE : Etat.ECHOUEE;
        return new ExecutionDeTache(
                id,
                type,
                periode,
                partitions,
                lanceeLe,
                lanceePar,
                reprises,
                fin,
                instant,
                fin == Etat.ECHOUEE ? raison : "",
                annulation);
    }
}
