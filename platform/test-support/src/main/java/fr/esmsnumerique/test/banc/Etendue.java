package fr.esmsnumerique.test.banc;

import java.util.List;

/** One measure made in several virtual machines: their compilers do not choose alike, and the median alone would hide it. */
public record Etendue(double minimum, double mediane, double maximum) {

    static Etendue de(List<Double> valeurs) {
        List<Double> triees = valeurs.stream().sorted().toList();
        return new Etendue(triees.getFirst(), triees.get(triees.size() / 2), triees.getLast());
    }
}
