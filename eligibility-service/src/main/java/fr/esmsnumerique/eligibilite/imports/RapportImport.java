package fr.esmsnumerique.eligibilite.imports;

import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or has done so far.
 *
 * @param id {@code finess-…}: from the kind, the file and the instant
 * @param region ARS that made the import, {@code null} for a national one: others do not read it
 * @param par who sent the file
 * @param instance instance of the service that runs it: at its next start it knows that the import died with it
 * @param motif why it was refused or interrupted
 * @param erreurs the first {@link #ERREURS_LISTEES}
 * @param lotsDeRefus batches of refused lines kept aside
 * @param dossiers applications of a GALIS file, created or already known
 */
public record RapportImport(
        String id,
        Type type,
        @Nullable Region region,
        String par,
        String instance,
        Etat etat,
        @Nullable Motif motif,
        Instant commenceLe,
        @Nullable Instant termineLe,
        long dureeMillis,
        Fichier fichier,
        Compte compte,
        int lotsDeRefus,
        List<ErreurImport> erreurs,
        List<DossierImporte> dossiers) {

    public static final int ERREURS_LISTEES = 1_000;

    public RapportImport {
        // A list read without its details has neither.
        List<ErreurImport> toutes = Objects.requireNonNullElse(erreurs, List.of());
        erreurs = List.copyOf(toutes.subList(0, Math.min(toutes.size(), ERREURS_LISTEES)));
        dossiers = List.copyOf(Objects.requireNonNullElse(dossiers, List.of()));
    }

    /** Kind of file. */
    public enum Type {
        FINESS,
        GALIS,
        SOLUTIONS_SEGUR,
        SOLUTIONS_SAD,
        COMMANDES_SONS,
        FINANCEMENTS_ANTERIEURS,
        ORGANISMES,
        CATEGORIES_FINESS,
        MODES_TARIFICATION
    }

    /** Where the import is. */
    public enum Etat {
        EN_COURS,
        TERMINE,
        /** The file cannot be read as a whole. */
        REFUSE,
        /** By a failure or a restart; importing the same file again is harmless. */
        INTERROMPU
    }

    /** @param phrase what happened and what to do, in French */
    public record Motif(String code, String phrase) {}

    /**
     * The file as received.
     *
     * @param octets its size, {@code -1} when nobody measured it
     * @param encodage detected, for a text file
     * @param date date the file carries
     */
    public record Fichier(
            String empreinte,
            long octets,
            long octetsLus,
            @Nullable String encodage,
            @Nullable String separateur,
            @Nullable LocalDate date) {}

    /**
     * Lines (or applications) by outcome.
     *
     * @param erreurs all errors met, listed or not; a line may be kept in spite of one
     */
    public record Compte(
            int lues, int ajoutees, int misesAJour, int inchangees, int ignorees, int rejetees, int erreurs) {}

    /** @param cree false when the number was already known */
    public record DossierImporte(String numeroGalis, String dossierId, boolean cree) {}

    /** The same, ended by something else than the end of the file. */
    public RapportImport arrete(Etat fin, Motif pourquoi, Instant instant) {
        return new RapportImport(
                id,
                type,
                region,
                par,
                instance,
                fin,
                pourquoi,
                commenceLe,
                instant,
                dureeMillis,
                fichier,
                compte,
                lotsDeRefus,
                erreurs,
                dossiers);
    }
}
