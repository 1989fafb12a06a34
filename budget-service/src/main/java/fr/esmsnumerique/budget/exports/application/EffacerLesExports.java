package fr.esmsnumerique.budget.exports.application;

import fr.esmsnumerique.budget.traitement.application.Tache;
import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import fr.esmsnumerique.budget.traitement.model.PartitionTraitee;
import fr.esmsnumerique.budget.traitement.model.TypeDeTache;
import java.time.LocalDate;
import java.util.List;

/** Each day: files past their last day leave the store. They could not be downloaded any more already. */
public class EffacerLesExports implements Tache {

    private static final String PARTITION = "exports";

    private final Exports exports;

    public EffacerLesExports(Exports exports) {
        this.exports = exports;
    }

    @Override
    public TypeDeTache type() {
        return TypeDeTache.EFFACEMENT_EXPORTS;
    }

    @Override
    public String periode(LocalDate jour) {
        return jour.toString();
    }

    @Override
    public List<String> partitions() {
        return List.of(PARTITION);
    }

    @Override
    public PartitionTraitee traiter(ExecutionDeTache execution, String partition) {
        return PartitionTraitee.faite(partition, exports.effacerLesExpires(), List.of());
    }
}
