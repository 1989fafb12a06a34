package fr.esmsnumerique.eligibilite.imports;

import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The imports made and under way. */
public interface Rapports {

    void conserver(RapportImport rapport);

    Optional<RapportImport> trouver(String id);

    /** The latest first, without their errors nor applications. */
    List<RapportImport> lister(Filtre filtre);

    /** @param lot rank of the batch, from 1 */
    void conserverRefus(String importId, int lot, List<ErreurImport> refus);

    /** Every refused line kept, in the order of the file, one batch in memory at a time. */
    Stream<ErreurImport> refus(RapportImport rapport);

    /** What to list; {@code null} keeps everything. */
    record Filtre(
            RapportImport.@Nullable Type type,
            RapportImport.@Nullable Etat etat,
            @Nullable Region region,
            @Nullable Instant depuis,
            @Nullable Instant avant) {

        public static final Filtre TOUS = new Filtre(null, null, null, null, null);
    }
}
