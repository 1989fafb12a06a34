package fr.esmsnumerique.budget.traitement.application;

import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import fr.esmsnumerique.budget.traitement.model.PartitionTraitee;
import fr.esmsnumerique.budget.traitement.model.TypeDeTache;
import java.util.List;
import java.util.Optional;

/** Runs of tasks and what their partitions did. Every write may be repeated. */
public interface Taches {

    /** Takes the right to run: one run of a type at a time, whichever instance asks. */
    boolean prendre(TypeDeTache type, String id);

    Optional<String> enCours(TypeDeTache type);

    /** Every run that holds a right. */
    List<String> enCours();

    void rendre(TypeDeTache type, String id);

    void enregistrer(ExecutionDeTache execution);

    /** @return false when the run is not, or no longer, going on */
    boolean demanderArret(String id, String motif);

    Optional<ExecutionDeTache> lire(String id);

    /** Most recent first. */
    List<ExecutionDeTache> lister();

    void noter(String id, PartitionTraitee partition);

    List<PartitionTraitee> partitions(ExecutionDeTache execution);
}
