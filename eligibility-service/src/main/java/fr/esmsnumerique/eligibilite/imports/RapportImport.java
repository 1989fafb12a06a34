package fr.esmsnumerique.eligibilite.imports;

import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param id {@code finess-…} or {@code galis-…}: derived from the file and the instant
 * @param region ARS that made the import, {@code null} for a national one: others do not read it
 * @param encodage detected, for a text file
 * @param dateFichier date the file carries
 * @param erreurs the first {@link #ERREURS_LISTEES}
 * @param dossiers applications of a GALIS file, created or already known
 */
public record RapportImport(
        String id,
        Type type,
        @Nullable Region region,
        String empreinteFichier,
        @Nullable String encodage,
        @Nullable LocalDate dateFichier,
        Instant termineLe,
        Compte compte,
        List<ErreurImport> erreurs,
        List<DossierImporte> dossiers) {

    public static final int ERREURS_LISTEES = 1_000;

    public RapportImport {
        erreurs = List.copyOf(erreurs.subList(0, Math.min(erreurs.size(), ERREURS_LISTEES)));
        dossiers = List.copyOf(dossiers);
    }

    /** Kind of file. */
    public enum Type {
        FINESS,
        GALIS
    }

    /**
     * Lines (or applications) by outcome.
     *
     * @param erreurs all errors met, listed or not; a line may be kept in spite of one
     */
    public record Compte(
            int lues, int ajoutees, int misesAJour, int inchangees, int ignorees, int rejetees, int erreurs) {}

    /** @param cree false when the number was already known */
    public record DossierImporte(String numeroGalis, String dossierId, boolean cree) {}
}
