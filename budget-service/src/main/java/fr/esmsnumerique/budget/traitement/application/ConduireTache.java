package fr.esmsnumerique.budget.traitement.application;

import fr.esmsnumerique.budget.batch.ConduireExecution;
import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import java.util.Optional;

/** Of tasks: one at a time of each type. */
public class ConduireTache extends ConduireExecution<ExecutionDeTache> {

    private final Taches suivies;
    private final TraitementDeTache traitement;

    public ConduireTache(Taches suivies, TraitementDeTache traitement) {
        this.suivies = suivies;
        this.traitement = traitement;
    }

    @Override
    protected Optional<ExecutionDeTache> lire(String id) {
        return suivies.lire(id);
    }

    @Override
    protected boolean demanderArret(String id, String motif) {
        return suivies.demanderArret(id, motif);
    }

    @Override
    protected boolean peutReprendre(ExecutionDeTache execution) {
        return execution.peutReprendre();
    }

    @Override
    protected Optional<String> prendre(ExecutionDeTache execution) {
        return suivies.prendre(execution.type(), execution.id())
                ? Optional.empty()
                : suivies.enCours(execution.type()).or(() -> Optional.of(execution.id()));
    }

    @Override
    protected void relancer(ExecutionDeTache execution) {
        suivies.enregistrer(execution.reprise());
        traitement.reprendre(execution.id());
    }
}
