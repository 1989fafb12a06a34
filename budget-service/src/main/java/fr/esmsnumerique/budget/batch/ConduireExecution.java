package fr.esmsnumerique.budget.batch;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Asks a run to stop, and lets one that stopped or failed go on where it was, whatever the run does.
 *
 * @param <P> what only one run at a time works on
 * @param <E> a run
 */
public abstract class ConduireExecution<P, E> {

    private final Suivi<P, E> suivi;
    private final Function<E, P> place;
    private final Predicate<E> peutReprendre;
    private final UnaryOperator<E> reprise;
    private final Consumer<String> relancer;

    /**
     * @param reprise the same run, going on
     * @param relancer carries it out again from where it was
     */
    protected ConduireExecution(
            Suivi<P, E> suivi,
            Function<E, P> place,
            Predicate<E> peutReprendre,
            UnaryOperator<E> reprise,
            Consumer<String> relancer) {
        this.suivi = suivi;
        this.place = place;
        this.peutReprendre = peutReprendre;
        this.reprise = reprise;
        this.relancer = relancer;
    }

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

    /** The instance that carries the run out sees the request before each of its parts, whichever instance received it. */
    public final Issue annuler(String id, String motif) {
        boolean demande = suivi.demanderArret(id, motif);
        if (suivi.lire(id).isEmpty()) {
            return new Issue.Inconnue();
        }
        return demande ? new Issue.Acceptee(id) : new Issue.DejaFinie(id);
    }

    public final Issue reprendre(String id) {
        Optional<E> arretee = suivi.lire(id);
        if (arretee.isEmpty()) {
            return new Issue.Inconnue();
        }
        if (!peutReprendre.test(arretee.get())) {
            return new Issue.RienAReprendre(id);
        }
        P sienne = place.apply(arretee.get());
        if (!suivi.prendre(sienne, id)) {
            return new Issue.AutreEnCours(suivi.enCours(sienne).orElse(id));
        }
        return suivi.sousLeDroit(id, () -> relancer(id));
    }

    /** Read again under the right: somebody else may have resumed it to its end since. */
    private Issue relancer(String id) {
        Optional<E> toujoursArretee = suivi.lire(id).filter(peutReprendre);
        if (toujoursArretee.isEmpty()) {
            suivi.rendre(id);
            return new Issue.RienAReprendre(id);
        }
        suivi.enregistrer(reprise.apply(toujoursArretee.get()));
        relancer.accept(id);
        return new Issue.Acceptee(id);
    }
}
