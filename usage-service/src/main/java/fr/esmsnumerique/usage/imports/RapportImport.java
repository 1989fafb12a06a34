package fr.esmsnumerique.usage.imports;

import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import of declarations did, or has done so far; public because the driver reads records by reflection.
 *
 * @param codeMotif why the file as a whole was refused
 * @param erreurs the first {@link #ERREURS_LISTEES}; all of them up to twenty thousand are in the refused lines
 */
public record RapportImport(
        String id,
        String dossierId,
        String par,
        Etat etat,
        @Nullable String codeMotif,
        @Nullable String motif,
        Instant commenceLe,
        @Nullable Instant termineLe,
        String empreinte,
        String encodage,
        String separateur,
        Compte compte,
        int lotsDeRefus,
        List<ErreurImport> erreurs) {

    static final int ERREURS_LISTEES = 1_000;

    public RapportImport {
        erreurs = erreurs == null ? List.of() : List.copyOf(erreurs);
    }

    /** Where the import is. */
    public enum Etat {
        EN_COURS,
        TERMINE,
        /** The file cannot be read as a whole. */
        REFUSE,
        /** By a failure; importing the same file again is harmless. */
        INTERROMPU
    }

    /** Lines by outcome; {@code erreurs} counts all of them, listed or not. */
    public record Compte(int lues, int ajoutees, int corrigees, int inchangees, int rejetees, int erreurs) {}
}
