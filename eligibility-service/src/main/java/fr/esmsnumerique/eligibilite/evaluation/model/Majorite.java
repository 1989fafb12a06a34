package fr.esmsnumerique.eligibilite.evaluation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How many lines each value gathers, in the order of the values: counted in an array, since a dozen clauses count every line of every project. */
public final class Majorite<T extends Enum<T>> {

    private final T[] valeurs;
    private final int[] nombres;
    private final int distinctes;

    /**
     * @param valeurs every value of the type, in order; the caller keeps one array for all its counts
     * @param nombres of lines by rank of the value; not changed any more
     */
    Majorite(T[] valeurs, int[] nombres) {
        this.valeurs = valeurs;
        this.nombres = nombres;
        int differentes = 0;
        for (int nombre : nombres) {
            differentes += nombre > 0 ? 1 : 0;
        }
        this.distinctes = differentes;
    }

    /** How many different values there are. */
    public int distinctes() {
        return distinctes;
    }

    public boolean contient(T valeur) {
        return nombre(valeur) > 0;
    }

    public int nombre(T valeur) {
        return nombres[valeur.ordinal()];
    }

    /** The value of more than half of the lines; parity gives none (AMB-17). */
    public Optional<T> absolue() {
        long total = 0;
        for (int nombre : nombres) {
            total += nombre;
        }
        for (int rang = 0; rang < nombres.length; rang++) {
            if (2L * nombres[rang] > total) {
                return Optional.of(valeurs[rang]);
            }
        }
        return Optional.empty();
    }

    /** The values that gather the most lines, several when they tie. */
    public List<T> premieres() {
        int maximum = Arrays.stream(nombres).max().orElse(0);
        List<T> premieres = new ArrayList<>(1);
        for (int rang = 0; rang < nombres.length; rang++) {
            if (nombres[rang] > 0 && nombres[rang] == maximum) {
                premieres.add(valeurs[rang]);
            }
        }
        return List.copyOf(premieres);
    }

    /** In the order of the values. */
    public Map<T, Integer> parValeur() {
        Map<T, Integer> parValeur = new LinkedHashMap<>();
        for (int rang = 0; rang < nombres.length; rang++) {
            if (nombres[rang] > 0) {
                parValeur.put(valeurs[rang], nombres[rang]);
            }
        }
        return Collections.unmodifiableMap(parValeur);
    }

    /** As a fact shows it, and only if it is read: {@code ACQUISITION : 12, MONTEE_VERSION : 3}. */
    @Override
    public String toString() {
        return ecrire(Enum::name);
    }

    /** As a sentence says it: « acquisition : 12, montée de version : 3 ». */
    public String enMots(Function<T, String> mots) {
        return ecrire(mots);
    }

    private String ecrire(Function<T, String> valeur) {
        StringBuilder ecrit = new StringBuilder(48);
        for (int rang = 0; rang < nombres.length; rang++) {
            if (nombres[rang] > 0) {
                if (!ecrit.isEmpty()) {
                    ecrit.append(", ");
                }
                ecrit.append(valeur.apply(valeurs[rang])).append(" : ").append(nombres[rang]);
            }
        }
        return ecrit.toString();
    }
}
