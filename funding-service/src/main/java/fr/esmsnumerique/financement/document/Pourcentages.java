package fr.esmsnumerique.financement.document;

import fr.esmsnumerique.kernel.Taux;

/** Exact percentages, up to two decimals when there are any. */
final class Pourcentages {

    private Pourcentages() {}

    static String format(Taux taux) {
        int entier = taux.pointsDeBase() / 100;
        int decimales = taux.pointsDeBase() % 100;
        return decimales == 0 ? entier + "\u202F%" : "%d,%02d\u202F%%".formatted(entier, decimales);
    }
}
