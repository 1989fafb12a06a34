package fr.esmsnumerique.budget.traitement.application;

import fr.esmsnumerique.budget.batch.Suivi;
import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import fr.esmsnumerique.budget.traitement.model.PartitionTraitee;
import fr.esmsnumerique.budget.traitement.model.TypeDeTache;
import java.util.List;

/** Runs of tasks, one of a type at a time, and what their partitions did. */
public interface Taches extends Suivi<TypeDeTache, ExecutionDeTache> {

    /** Most recent first. */
    List<ExecutionDeTache> lister();

    void noter(String id, PartitionTraitee partition);

    List<PartitionTraitee> partitions(ExecutionDeTache execution);
}
