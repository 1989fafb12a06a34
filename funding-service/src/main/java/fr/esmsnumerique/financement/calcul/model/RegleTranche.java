package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.Taux;
import java.util.List;

/**
 * One payment of the schedule as the campaign gives it.
 *
 * @param reference text of its share
 * @param conditions facts it waits for, in the order of the checklist
 * @param texteConditions text that conditions it
 */
public record RegleTranche(
        Tranche tranche,
        Taux part,
        ReferenceLegale reference,
        List<TypeCondition> conditions,
        ReferenceLegale texteConditions) {

    public RegleTranche {
        conditions = List.copyOf(conditions);
    }
}
