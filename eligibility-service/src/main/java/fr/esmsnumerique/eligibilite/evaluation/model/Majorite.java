package fr.esmsnumerique.eligibilite.evaluation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How many lines each value gathers, in the order of the values: counted in arrays, since a dozen clauses count every line of every project. */
public final class Majorite<T extends Enum<T>> {

    private static final int COURANTES = 6;

    private @Nullable Object[] valeurs;
    private int[] nombres;

    Majorite() {
        this(COURANTES);
    }

    /** @param valeurs how many values the type has: one beyond makes room for itself */
    Majorite(int valeurs) {
        this.valeurs = new @Nullable Object[valeurs];
        this.nombres = new int[valeurs];
    }

    public static <L, T extends Enum<T>> Majorite<T> de(List<L> lignes, Function<L, T> valeur) {
        Majorite<T> majorite = new Majorite<>();
        for (int i = 0; i < lignes.size(); i++) {
            majorite.ajouter(valeur.apply(lignes.get(i)), 1);
        }
        return majorite;
    }

    void ajouter(T valeur, int nombre) {
        int rang = valeur.ordinal();
        if (rang >= nombres.length) {
            valeurs = Arrays.copyOf(valeurs, rang + COURANTES);
            nombres = Arrays.copyOf(nombres, rang + COURANTES);
        }
        valeurs[rang] = valeur;
        nombres[rang] += nombre;
    }

    /** How many different values there are. */
    public int distinctes() {
        int distinctes = 0;
        for (int nombre : nombres) {
            distinctes += nombre > 0 ? 1 : 0;
        }
        return distinctes;
    }

    public boolean contient(T valeur) {
        return valeur.ordinal() < nombres.length && nombres[valeur.ordinal()] > 0;
    }

    /** The value of more than half of the lines; parity gives none (AMB-17). */
    public Optional<T> absolue() {
        int total = Arrays.stream(nombres).sum();
        for (int rang = 0; rang < nombres.length; rang++) {
            if (2L * nombres[rang] > total) {
                return Optional.of(valeur(rang));
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
                premieres.add(valeur(rang));
            }
        }
        return List.copyOf(premieres);
    }

    /** In the order of the values. */
    public Map<T, Integer> parValeur() {
        Map<T, Integer> parValeur = new LinkedHashMap<>();
        for (int rang = 0; rang < nombres.length; rang++) {
            if (nombres[rang] > 0) {
                parValeur.put(valeur(rang), nombres[rang]);
            }
        }
        return Collections.unmodifiableMap(parValeur);
    }

    /** Only values of the type were put at their rank, and only a rank that counts is asked. */
    @SuppressWarnings({"unchecked", "NullAway"})
    private T valeur(int rang) {
        return (T) valeurs[rang];
    }

    /** As a fact shows it, and only if it is read: {@code ACQUISITION : 12, MONTEE_VERSION : 3}. */
    @Override
    public String toString() {
        StringBuilder ecrit = new StringBuilder(48);
        for (int rang = 0; rang < nombres.length; rang++) {
            if (nombres[rang] > 0) {
                ecrit.append(ecrit.isEmpty() ? "" : ", ")
                        .append(valeurs[rang])
                        .append(" : ")
                        .append(nombres[rang]);
            }
        }
        return ecrit.toString();
    }
}
