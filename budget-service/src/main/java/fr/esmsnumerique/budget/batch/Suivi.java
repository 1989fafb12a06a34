package fr.esmsnumerique.budget.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs of one kind of work, and the right to run: one at a time for each place, whichever instance asks. Every write may be repeated.
 *
 * @param <P> what only one run at a time works on
 * @param <E> a run
 */
public interface Suivi<P, E> {

    boolean prendre(P place, String id);

    /** Run that holds the right. */
    Optional<String> enCours(P place);

    /** Every run that holds a right. */
    List<String> enCours();

    /** Gives back the right this run holds, if any. */
    void rendre(String id);

    void enregistrer(E execution);

    /** @return false when the run is not, or no longer, going on */
    boolean demanderArret(String id, String motif);

    Optional<E> lire(String id);

    /** Launches a run that took the right; when it cannot be launched, it gives the right back: nobody else would. */
    default <R> R sousLeDroit(String id, Supplier<R> lancement) {
        try {
            return lancement.get();
        } catch (RuntimeException panne) {
            rendre(id);
            throw panne;
        }
    }
}
