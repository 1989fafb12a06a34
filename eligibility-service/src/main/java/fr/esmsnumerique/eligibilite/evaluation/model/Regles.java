package fr.esmsnumerique.eligibilite.evaluation.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The values of one campaign version, read for one region on one day. A missing value is a refusal to evaluate, never a default. */
public interface Regles {

    /** True when the campaign gives this value for the region on that day. */
    boolean donne(String cle);

    /** First later day on which this value changes, for a clause whose own date comes after the one that decides the others. */
    Optional<LocalDate> prochainChangement(String cle);

    /** The same rules on another day. */
    Regles au(LocalDate jour);

    /**
     * What a clause derives from these values alone, whatever the project: rules that live long compute it once.
     *
     * @param cle names the result, among all clauses
     */
    default <T> T deduite(String cle, Function<Regles, T> calcul) {
        return calcul.apply(this);
    }

    ValeurCitee<Integer> entier(String cle);

    ValeurCitee<LocalDate> date(String cle);

    ValeurCitee<String> texte(String cle);

    ValeurCitee<Boolean> booleen(String cle);

    ValeurCitee<List<String>> liste(String cle);
}
