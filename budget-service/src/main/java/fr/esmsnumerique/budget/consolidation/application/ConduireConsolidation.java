package fr.esmsnumerique.budget.consolidation.application;

import fr.esmsnumerique.budget.batch.ConduireExecution;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import java.util.Optional;

/** Of consolidations: one at a time for each envelope. */
public class ConduireConsolidation extends ConduireExecution<Execution> {

    private final Consolidations consolidations;
    private final Traitement traitement;

    public ConduireConsolidation(Consolidations consolidations, Traitement traitement) {
        this.consolidations = consolidations;
        this.traitement = traitement;
    }

    @Override
    protected Optional<Execution> lire(String id) {
        return consolidations.lire(id);
    }

    @Override
    protected boolean demanderArret(String id, String motif) {
        return consolidations.demanderArret(id, motif);
    }

    @Override
    protected boolean peutReprendre(Execution execution) {
        return execution.peutReprendre();
    }

    @Override
    protected Optional<String> prendre(Execution execution) {
        return consolidations.prendre(execution.enveloppe(), execution.id())
                ? Optional.empty()
                : consolidations.enCours(execution.enveloppe()).or(() -> Optional.of(execution.id()));
    }

    @Override
    protected void relancer(Execution execution) {
        consolidations.enregistrer(execution.reprise());
        traitement.reprendre(execution.id());
    }
}
