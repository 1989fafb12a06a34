package fr.esmsnumerique.financement.lot.application;

import fr.esmsnumerique.financement.lot.model.Lot;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The batches, one document each. */
public interface Lots {

    Optional<Lot> lire(String numero);

    /** The batch of the region that a failure interrupted. */
    Optional<Lot> enPreparation(Region region);

    /** Rank of the region's last batch of the year, 0 when it has none. */
    int dernierRang(Region region, int annee);

    /** False when the number is taken. */
    boolean ajouter(Lot lot);

    /** Ends a batch in preparation; false when somebody else ended it. */
    boolean clore(Lot lot);

    /**
     * From the latest to the earliest.
     *
     * @param region all when absent
     * @param apres position of the last one of the previous page, {@link #position}
     */
    List<Lot> lister(@Nullable Region region, @Nullable String apres, int limite);

    /** Where a batch stands in the list. */
    static String position(Lot lot) {
        return lot.date() + "/" + lot.numero();
    }
}
