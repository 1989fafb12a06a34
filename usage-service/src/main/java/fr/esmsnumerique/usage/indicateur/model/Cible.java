package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.Taux;
import java.util.List;

/** Target of an indicator and the sectors exempt from it. */
public record Cible(Taux taux, ReferenceLegale reference, List<Dispense> dispenses) {

    public Cible {
        dispenses = List.copyOf(dispenses);
    }
}
