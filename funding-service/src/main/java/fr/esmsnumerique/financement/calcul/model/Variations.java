package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import java.util.ArrayList;
import java.util.List;

/**
 * How a grant changes with the number of establishments.
 *
 * @param points by increasing number, one by one
 */
public record Variations(List<Point> points) {

    public Variations {
        points = List.copyOf(points);
    }

    /** What the grant is worth for a number of establishments. */
    public record Point(int nombre, Calcul calcul) {

        long centimes() {
            return calcul.total().centimes();
        }
    }

    /**
     * A number from which one more establishment changes of worth.
     *
     * @param effet in French, with both amounts
     */
    public record Seuil(int nombre, String effet) {}

    /** What the point adds to the one before; 0 for the first. */
    public long ecart(int rang) {
        return rang == 0
                ? 0
                : Math.subtractExact(
                        points.get(rang).centimes(), points.get(rang - 1).centimes());
    }

    public List<Seuil> seuils() {
        List<Seuil> seuils = new ArrayList<>();
        for (int rang = 2; rang < points.size(); rang++) {
            if (ecart(rang) != ecart(rang - 1)) {
                seuils.add(new Seuil(points.get(rang).nombre(), effet(rang)));
            }
        }
        return List.copyOf(seuils);
    }

    private String effet(int rang) {
        String ordinal = "Le " + points.get(rang).nombre() + "e ESSMS ";
        if (ecart(rang) < 0) {
            return ordinal + "fait baisser la subvention de " + euros(ecart(rang)) + ".";
        }
        String avant = ecart(rang - 1) < 0 ? "" : " au lieu de " + euros(ecart(rang - 1));
        return ecart(rang) == 0
                ? ordinal + "n'apporte rien" + avant + "."
                : ordinal + "apporte " + euros(ecart(rang)) + avant + ".";
    }

    private static String euros(long centimes) {
        return Euros.format(new Montant(Math.abs(centimes)));
    }
}
