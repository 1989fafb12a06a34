package fr.esmsnumerique.financement.calcul.model;

import org.jspecify.annotations.Nullable;

/** Words shared by the lines of the scale. */
final class Libelles {

    private Libelles() {}

    /** Which side of the threshold the line is on; nothing for a group that stays below it. */
    static String rang(Contexte contexte, Palier palier) {
        int seuil = contexte.bareme().premierRangReduit();
        if (!contexte.atteintLeSeuil()) {
            return "";
        }
        if (palier == Palier.PLEIN) {
            return ", jusqu'au " + (seuil - 1) + "e ESSMS";
        }
        return contexte.lectures().retient(Option.MARGINAL)
                ? ", à partir du " + seuil + "e ESSMS"
                : ", groupement de " + seuil + " ESSMS ou plus";
    }

    static @Nullable String lectureDuSeuil(Contexte contexte) {
        return contexte.atteintLeSeuil() ? contexte.lectures().mention(Ambiguite.AMB_01) : null;
    }
}
