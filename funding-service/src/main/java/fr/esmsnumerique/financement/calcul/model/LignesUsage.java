package fr.esmsnumerique.financement.calcul.model;

import java.util.ArrayList;
import java.util.List;

/** Usage part: a flat amount per establishment, by kind of project and side of the threshold (FUN-18 to FUN-20). */
final class LignesUsage {

    private LignesUsage() {}

    static List<Ligne> lignes(Contexte contexte) {
        List<Ligne> lignes = new ArrayList<>();
        for (TypeProjet type : TypeProjet.values()) {
            for (Palier palier : Palier.values()) {
                List<EssmsProjet> essms = contexte.essms(type, palier);
                if (!essms.isEmpty()) {
                    lignes.add(Ligne.forfait(
                            Poste.USAGE,
                            "Usages, " + type.libelle() + Libelles.rang(contexte, palier),
                            contexte.bareme().usage(type, palier),
                            essms,
                            Libelles.lectureDuSeuil(contexte)));
                }
            }
        }
        return lignes;
    }
}
