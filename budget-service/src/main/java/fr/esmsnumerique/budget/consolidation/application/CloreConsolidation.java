package fr.esmsnumerique.budget.consolidation.application;

import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.kernel.Horloge;
import java.time.Instant;

/** Records how a run ended and lets the next one start. May be repeated. */
public class CloreConsolidation {

    private final Consolidations consolidations;
    private final Horloge horloge;

    public CloreConsolidation(Consolidations consolidations, Horloge horloge) {
        this.consolidations = consolidations;
        this.horloge = horloge;
    }

    public void terminer(String id) {
        clore(id, "");
    }

    /** @param erreur not empty; not kept when the run stopped because an agent asked for it */
    public void echouer(String id, String erreur) {
        clore(id, erreur);
    }

    /** A run whose process was killed before it was recorded gives its place back all the same. */
    private void clore(String id, String erreur) {
        consolidations.lire(id).ifPresent(execution -> consolidations.enregistrer(fin(execution, erreur)));
        consolidations.rendre(id);
    }

    /** Asked to stop after its last region was read, a run is finished all the same. */
    private Execution fin(Execution execution, String erreur) {
        Instant maintenant = horloge.instant();
        if (erreur.isEmpty()) {
            return execution.terminee(maintenant);
        }
        return execution.arretDemande() ? execution.annulee(maintenant) : execution.echouee(maintenant, erreur);
    }
}
