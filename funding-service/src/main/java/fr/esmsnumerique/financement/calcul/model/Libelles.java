package fr.esmsnumerique.financement.calcul.model;

import org.jspecify.annotations.Nullable;

/** Words shared by the lines of the scale. */
final class Libelles {

    private Libelles() {}

    /** Which side of the threshold the line is on; nothing for a group that stays below it. */
    static String rang(Contexte contexte, Palier palier) {
        if (!contexte.atteintLeSeuil()) {
            return "";
        }
        int seuil = contexte.bareme().seuils().premierReduit();
        if (palier == Palier.PLEIN) {
            return ", jusqu'au " + (seuil - 1) + "e ESSMS";
        }
        return contexte.bareme().mode() == ModeBareme.MARGINAL
                ? ", à partir du " + seuil + "e ESSMS"
                : ", groupement de " + seuil + " ESSMS ou plus";
    }

    /** The reading that decided who is on which side, in a group that reaches the threshold. */
    static @Nullable String lectureDuSeuil(Contexte contexte) {
        if (!contexte.atteintLeSeuil()) {
            return null;
        }
        String deuxTextes = contexte.lectures().mention(Ambiguite.AMB_01);
        return deuxTextes == null ? contexte.lectures().mention(Ambiguite.AMB_41) : deuxTextes;
    }
}
