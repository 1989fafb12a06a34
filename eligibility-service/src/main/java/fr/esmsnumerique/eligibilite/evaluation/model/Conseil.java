package fr.esmsnumerique.eligibilite.evaluation.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What would make a failed project pass, found by trying: every sentence here was verified on the changed project.
 *
 * @param pas changes to make together; none of them can be left out
 * @param restantes clauses no change of the application can satisfy: only a person can
 * @param parClause for each failed clause taken alone, the cheapest change that satisfies it
 */
public record Conseil(List<Pas> pas, List<String> restantes, Map<String, String> parClause) {

    /** @param clause the clause that asked for the change */
    public record Pas(String clause, String phrase) {}

    public Conseil {
        pas = List.copyOf(pas);
        restantes = List.copyOf(restantes);
        parClause = Collections.unmodifiableMap(new LinkedHashMap<>(parClause));
    }

    /** The changes alone make the project pass. */
    public boolean suffit() {
        return restantes.isEmpty();
    }

    public String phrase() {
        String changements = pas.stream().map(Pas::phrase).collect(Collectors.joining(" "));
        if (suffit()) {
            return "Le dossier serait recevable ainsi : " + changements;
        }
        String personne =
                "Aucun changement du dossier ne satisfait " + Phrases.liste(restantes) + " : une personne décide.";
        return pas.isEmpty() ? personne : changements + " " + personne;
    }
}
