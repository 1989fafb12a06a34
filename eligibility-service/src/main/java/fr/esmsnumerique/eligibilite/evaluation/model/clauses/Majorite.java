package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

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
        int total = 0;
        for (int nombre : nombres.values()) {
            total += nombre;
        }
        return total;
    }

    /** The value of more than half of the lines; parity gives none (AMB-17). */
    Optional<T> absolue() {
        int total = total();
        for (Map.Entry<T, Integer> un : nombres.entrySet()) {
            if (2L * un.getValue() > total) {
                return Optional.of(un.getKey());
            }
        }
        return Optional.empty();
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
        StringBuilder ecrit = new StringBuilder(48);
        for (Map.Entry<T, Integer> un : nombres.entrySet()) {
            ecrit.append(ecrit.isEmpty() ? "" : ", ")
                    .append(un.getKey())
                    .append(" : ")
                    .append(un.getValue().intValue());
        }
        return ecrit.toString();
    }
}
