package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many lines each value gathers.
 *
 * @param nombres by value, each at least 1
 */
record Majorite<T extends Comparable<T>>(Map<T, Integer> nombres) {

    static <L, T extends Comparable<T>> Majorite<T> de(List<L> lignes, Function<L, T> valeur) {
        Map<T, Integer> nombres = new TreeMap<>();
        T courante = null;
        int suite = 0;
        // Establishments of a project mostly share their values: a run of equal ones is counted before it is stored.
        for (L ligne : lignes) {
            T suivante = valeur.apply(ligne);
            if (courante != null && !suivante.equals(courante)) {
                nombres.merge(courante, suite, Integer::sum);
                suite = 0;
            }
            courante = suivante;
            suite++;
        }
        if (courante != null) {
            nombres.merge(courante, suite, Integer::sum);
        }
        return new Majorite<>(nombres);
    }

    static <T extends Comparable<T>> Majorite<T> de(Map<T, Integer> nombres) {
        return new Majorite<>(new TreeMap<>(nombres));
    }

    private int total() {
        return nombres.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The value of more than half of the lines; parity gives none (AMB-17). */
    Optional<T> absolue() {
        return nombres.entrySet().stream()
                .filter(e -> 2L * e.getValue() > total())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The values that gather the most lines, several when they tie. */
    List<T> premieres() {
        int maximum = nombres.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return nombres.entrySet().stream()
                .filter(e -> e.getValue() == maximum)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Written when someone reads it. */
    Object detail() {
        return Phrases.aLaLecture(this::ecrit);
    }

    private String ecrit() {
        return nombres.entrySet().stream()
                .map(e -> e.getKey() + " : " + e.getValue())
                .collect(Collectors.joining(", "));
    }
}
