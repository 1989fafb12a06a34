package fr.esmsnumerique.kernel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The successive values of one parameter, each with its period of effect and its legal reference. Construction refuses an empty series, an overlap and a gap:
 * a rule must never meet a day it has no value for without saying so.
 *
 * @param <T> type of the value
 */
public final class ValeursDatees<T> {

    private final List<ValeurDatee<T>> valeurs;

    public ValeursDatees(List<ValeurDatee<T>> valeurs) {
        if (valeurs.isEmpty()) {
            throw new IllegalArgumentException("Un paramètre a au moins une valeur");
        }
        this.valeurs = valeurs.stream()
                .sorted(Comparator.comparing(v -> v.periode().du()))
                .toList();
        for (int i = 1; i < this.valeurs.size(); i++) {
            refuserTrouOuRecouvrement(
                    this.valeurs.get(i - 1).periode(), this.valeurs.get(i).periode());
        }
    }

    private static void refuserTrouOuRecouvrement(Periode avant, Periode apres) {
        LocalDate fin = avant.au();
        if (fin == null || !fin.isBefore(apres.du())) {
            throw new IllegalArgumentException("Deux valeurs se recouvrent le " + apres.du());
        }
        if (!fin.plusDays(1).equals(apres.du())) {
            throw new IllegalArgumentException("Aucune valeur entre le " + fin + " et le " + apres.du());
        }
    }

    /** Value in force on that day, empty before the first one and after an explicit end. */
    public Optional<ValeurDatee<T>> au(LocalDate jour) {
        return valeurs.stream().filter(v -> v.periode().contient(jour)).findFirst();
    }

    public List<ValeurDatee<T>> toutes() {
        return valeurs;
    }

    /**
     * One value of the series.
     *
     * @param periode days on which it applies
     * @param valeur the value itself
     * @param reference the text it comes from
     */
    public record ValeurDatee<T>(Periode periode, T valeur, ReferenceLegale reference) {}
}
