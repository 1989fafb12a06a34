package fr.esmsnumerique.financement.calcul.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words shared by the lines of the scale. */
final class Libelles {

    /** The same for every project: written once. */
    private static final Map<TypeProjet, String> USAGES = new EnumMap<>(TypeProjet.class);

    private static final Map<TypeProjet, String> FORFAITS = new EnumMap<>(TypeProjet.class);

    static {
        for (TypeProjet type : TypeProjet.TOUS) {
            USAGES.put(type, "Usages, " + type.libelle());
            FORFAITS.put(type, "Forfait par structure, " + type.libelle());
        }
    }

    private Libelles() {}

    /** What a flat amount per establishment is called. */
    static String forfait(Poste poste, TypeProjet type) {
        return Objects.requireNonNull((poste == Poste.USAGE ? USAGES : FORFAITS).get(type));
    }

    /** Adds which side of the threshold the line is on; nothing for a group that stays below it. */
    static String avecRang(String libelle, Contexte contexte, Palier palier) {
        if (!contexte.atteintLeSeuil()) {
            return libelle;
        }
        int seuil = contexte.bareme().seuils().premierReduit();
        if (palier == Palier.PLEIN) {
            return libelle + ", jusqu'au " + (seuil - 1) + "e ESSMS";
        }
        return contexte.bareme().mode() == ModeBareme.MARGINAL
                ? libelle + ", à partir du " + seuil + "e ESSMS"
                : libelle + ", groupement de " + seuil + " ESSMS ou plus";
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
