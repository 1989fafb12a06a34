package fr.esmsnumerique.budget.consolidation.model;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One run of the consolidation.
 *
 * @param id envelope and instant of launch, or envelope and day for the end of a day
 * @param situationAu day of effect kept for the ledger
 * @param sequence last mouvement it counts, fixed at launch
 * @param lecture how much of the services' extracts it asks for
 * @param lanceePar subject who launched
 * @param reprises times an agent resumed it
 * @param termineeLe absent while it runs
 * @param erreur reason of a failure, else empty
 * @param annulation reason why an agent asked it to stop, else empty
 */
public record Execution(
        String id,
        EnveloppeId enveloppe,
        Nature nature,
        LocalDate situationAu,
        long sequence,
        Lecture lecture,
        Instant lanceeLe,
        String lanceePar,
        int reprises,
        Etat etat,
        @Nullable Instant termineeLe,
        String erreur,
        String annulation) {

    /**
     * Oldest first. The demo clock stands still: at the same instant the ledger tells which run came later, then the rank at the end of the name, {@code -9} before
     * {@code -12}.
     */
    public static final Comparator<Execution> ORDRE = Comparator.comparing(Execution::lanceeLe)
            .thenComparing(Execution::sequence)
            .thenComparing(Execution::id, OrdreDesNoms.ORDRE);

    public enum Etat {
        EN_COURS,
        TERMINEE,
        ECHOUEE,
        ANNULEE
    }

    /**
     * What a run is launched with.
     *
     * @param sequence last mouvement it counts
     */
    public record Depart(EnveloppeId enveloppe, Nature nature, LocalDate situationAu, long sequence, Lecture lecture) {}

    public static Execution lancee(String id, Depart depart, Instant lanceeLe, String lanceePar) {
        return new Execution(
                id,
                depart.enveloppe(),
                depart.nature(),
                depart.situationAu(),
                depart.sequence(),
                depart.lecture(),
                lanceeLe,
                lanceePar,
                0,
                Etat.EN_COURS,
                null,
                "",
                "");
    }

    public boolean arretDemande() {
        return !annulation.isEmpty();
    }

    /** Failed or cancelled: what is missing may still be read. */
    public boolean peutReprendre() {
        return etat == Etat.ECHOUEE || etat == Etat.ANNULEE;
    }

    public Execution terminee(Instant instant) {
        return dans(Etat.TERMINEE, instant, "");
    }

    public Execution echouee(Instant instant, String raison) {
        return dans(Etat.ECHOUEE, instant, raison);
    }

    public Execution annulee(Instant instant) {
        return dans(Etat.ANNULEE, instant, "");
    }

    public Execution reprise() {
        return new Execution(
                id,
                enveloppe,
                nature,
                situationAu,
                sequence,
                lecture,
                lanceeLe,
                lanceePar,
                reprises + 1,
                Etat.EN_COURS,
                null,
                "",
                "");
    }

    private Execution dans(Etat nouveau, Instant fin, String raison) {
        return new Execution(
                id,
                enveloppe,
                nature,
                situationAu,
                sequence,
                lecture,
                lanceeLe,
                lanceePar,
                reprises,
                nouveau,
                fin,
                raison,
                annulation);
    }
}
