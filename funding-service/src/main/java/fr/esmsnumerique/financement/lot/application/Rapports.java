package fr.esmsnumerique.financement.lot.application;

import fr.esmsnumerique.financement.lot.model.RapportRetours;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each file of answers did. */
public interface Rapports {

    int ERREURS_LISTEES = 1_000;

    /** A report and the first {@link #ERREURS_LISTEES} of its errors. */
    record RapportComplet(RapportRetours rapport, List<ErreurImport> erreurs) {}

    void garder(RapportComplet rapport);

    Optional<RapportComplet> lire(String id);

    /**
     * From the latest to the earliest.
     *
     * @param apres position of the last one of the previous page, {@link #position}
     */
    List<RapportRetours> lister(@Nullable Region region, @Nullable String apres, int limite);

    /** Where a report stands in the list. */
    static String position(RapportRetours rapport) {
        return rapport.commenceLe() + "/" + rapport.id();
    }
}
