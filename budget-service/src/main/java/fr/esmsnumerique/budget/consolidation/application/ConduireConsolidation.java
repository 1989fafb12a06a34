package fr.esmsnumerique.budget.consolidation.application;

import fr.esmsnumerique.budget.consolidation.model.Execution;

/** Asks a run to stop, and lets one that stopped or failed go on where it was. */
public class ConduireConsolidation {

    private final Consolidations consolidations;
    private final Traitement traitement;

    public ConduireConsolidation(Consolidations consolidations, Traitement traitement) {
        this.consolidations = consolidations;
        this.traitement = traitement;
    }

    /** Outcome of either request. */
    public sealed interface Issue {
        record Acceptee(Execution execution) implements Issue {}

        record Inconnue() implements Issue {}

        /** It is over, there is nothing to stop. */
        record DejaFinie(Execution execution) implements Issue {}

        /** It runs or succeeded, there is nothing to resume. */
        record RienAReprendre(Execution execution) implements Issue {}

        record AutreEnCours(String consolidationId) implements Issue {}
    }

    /** The instance that carries the run out sees the request before each region it reads, whichever instance received it. */
    public Issue annuler(String id, String motif) {
        boolean demande = consolidations.demanderArret(id, motif);
        return consolidations
                .lire(id)
                .<Issue>map(e -> demande ? new Issue.Acceptee(e) : new Issue.DejaFinie(e))
                .orElseGet(Issue.Inconnue::new);
    }

    public Issue reprendre(String id) {
        return consolidations.lire(id).<Issue>map(this::reprendre).orElseGet(Issue.Inconnue::new);
    }

    private Issue reprendre(Execution arretee) {
        if (!arretee.peutReprendre()) {
            return new Issue.RienAReprendre(arretee);
        }
        if (!consolidations.prendre(arretee.enveloppe(), arretee.id())) {
            return new Issue.AutreEnCours(
                    consolidations.enCours(arretee.enveloppe()).orElse(arretee.id()));
        }
        Execution reprise = arretee.reprise();
        consolidations.enregistrer(reprise);
        traitement.reprendre(arretee.id());
        return new Issue.Acceptee(reprise);
    }
}
