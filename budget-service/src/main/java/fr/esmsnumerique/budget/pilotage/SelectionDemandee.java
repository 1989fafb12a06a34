package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.pilotage.model.Axe;
import fr.esmsnumerique.budget.pilotage.model.Selection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the filters of a request, region apart: who reads decides which regions are read. */
final class SelectionDemandee {

    private final Map<Axe, String> criteres = new EnumMap<>(Axe.class);

    SelectionDemandee sur(Axe axe, @Nullable String code) {
        if (code != null) {
            criteres.put(axe, code);
        }
        return this;
    }

    Selection selection() {
        return new Selection(criteres);
    }
}
