package fr.esmsnumerique.budget.consolidation.model;

import fr.esmsnumerique.kernel.Region;
import java.util.List;

/**
 * Result of one partition.
 *
 * @param lignesLues lines read in the extracts
 */
public record LigneConsolidee(Region region, Indicateurs indicateurs, List<Ecart> ecarts, int lignesLues) {

    public LigneConsolidee {
        ecarts = List.copyOf(ecarts);
    }
}
