package fr.esmsnumerique.budget.traitement.application;

import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;

/** Asks a run to stop, and lets one that stopped or failed go on where it was. */
public class ConduireTache {

    private final Taches suivies;
    private final TraitementDeTache traitement;

    public ConduireTache(Taches suivies, TraitementDeTache traitement) {
        this.suivies = suivies;
        this.traitement = traitement;
    }

    /** Outcome of either request. */
    public sealed interface Issue {
        record Acceptee(ExecutionDeTache execution) implements Issue {}

        record Inconnue() implements Issue {}

        record DejaFinie(ExecutionDeTache execution) implements Issue {}

        record RienAReprendre(ExecutionDeTache execution) implements Issue {}

        record AutreEnCours(String id) implements Issue {}
    }

    /** Seen before each partition, whichever instance received the request. */
    public Issue annuler(String id, String motif) {
        boolean demande = suivies.demanderArret(id, motif);
        return suivies.lire(id)
                .<Issue>map(e -> demande ? new Issue.Acceptee(e) : new Issue.DejaFinie(e))
                .orElseGet(Issue.Inconnue::new);
    }

    public Issue reprendre(String id) {
        return suivies.lire(id).<Issue>map(this::reprendre).orElseGet(Issue.Inconnue::new);
    }

    private Issue reprendre(ExecutionDeTache arretee) {
        if (!arretee.peutReprendre()) {
            return new Issue.RienAReprendre(arretee);
        }
        if (!suivies.prendre(arretee.type(), arretee.id())) {
            return new Issue.AutreEnCours(suivies.enCours(arretee.type()).orElse(arretee.id()));
        }
        ExecutionDeTache reprise = arretee.reprise();
        suivies.enregistrer(reprise);
        traitement.reprendre(arretee.id());
        return new Issue.Acceptee(reprise);
    }
}
