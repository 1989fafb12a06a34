package fr.esmsnumerique.budget.traitement.application;

import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import fr.esmsnumerique.budget.traitement.model.PartitionTraitee;
import fr.esmsnumerique.kernel.Horloge;
import java.util.List;

/** Does the partitions of a run, and records how it ended. */
public class MenerTache {

    private final List<Tache> taches;
    private final Taches suivies;
    private final Horloge horloge;

    public MenerTache(List<Tache> taches, Taches suivies, Horloge horloge) {
        this.taches = List.copyOf(taches);
        this.suivies = suivies;
        this.horloge = horloge;
    }

    public List<String> partitions(String id) {
        return execution(id).partitions();
    }

    /** @return false when the run was asked to stop: the partition is left for the day it resumes */
    public boolean traiter(String id, String partition) {
        ExecutionDeTache execution = execution(id);
        if (execution.arretDemande()) {
            return false;
        }
        Tache tache = taches.stream()
                .filter(t -> t.type() == execution.type())
                .findFirst()
                .orElseThrow();
        try {
            suivies.noter(id, tache.traiter(execution, partition));
            return true;
        } catch (RuntimeException impossible) {
            suivies.noter(id, PartitionTraitee.impossible(partition, String.valueOf(impossible.getMessage())));
            throw impossible;
        }
    }

    /**
     * A run whose process was killed before it was recorded gives its place back all the same.
     *
     * @param raison empty when every partition was done; may be repeated
     */
    public void clore(String id, String raison) {
        suivies.lire(id).ifPresent(execution -> suivies.enregistrer(execution.finie(horloge.instant(), raison)));
        suivies.rendre(id);
    }

    private ExecutionDeTache execution(String id) {
        return suivies.lire(id).orElseThrow();
    }
}
