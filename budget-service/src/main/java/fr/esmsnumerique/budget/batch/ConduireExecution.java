package fr.esmsnumerique.budget.batch;

import java.util.Optional;

/** Asks a run to stop, and lets one that stopped or failed go on where it was, whatever the run does. */
public abstract class ConduireExecution<E> {

    /** Outcome of either request. */
    public sealed interface Issue {

        record Acceptee(String id) implements Issue {}

        record Inconnue() implements Issue {}

        /** It is over, there is nothing to stop. */
        record DejaFinie(String id) implements Issue {}

        /** It runs or succeeded, there is nothing to resume. */
        record RienAReprendre(String id) implements Issue {}

        record AutreEnCours(String id) implements Issue {}
    }

    protected abstract Optional<E> lire(String id);

    /** @return false when the run is not, or no longer, going on */
    protected abstract boolean demanderArret(String id, String motif);

    protected abstract boolean peutReprendre(E execution);

    /** Takes the right to run. @return the run that holds it, when another does */
    protected abstract Optional<String> prendre(E execution);

    /** Records that it goes on, and lets it. */
    protected abstract void relancer(E execution);

    /** The instance that carries the run out sees the request before each of its parts, whichever instance received it. */
    public final Issue annuler(String id, String motif) {
        boolean demande = demanderArret(id, motif);
        if (lire(id).isEmpty()) {
            return new Issue.Inconnue();
        }
        return demande ? new Issue.Acceptee(id) : new Issue.DejaFinie(id);
    }

    public final Issue reprendre(String id) {
        Optional<E> arretee = lire(id);
        if (arretee.isEmpty()) {
            return new Issue.Inconnue();
        }
        if (!peutReprendre(arretee.get())) {
            return new Issue.RienAReprendre(id);
        }
        Optional<String> autre = prendre(arretee.get());
        if (autre.isPresent()) {
            return new Issue.AutreEnCours(autre.get());
        }
        relancer(arretee.get());
        return new Issue.Acceptee(id);
    }
}
