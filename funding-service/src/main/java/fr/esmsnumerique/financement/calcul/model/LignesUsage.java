package fr.esmsnumerique.financement.calcul.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flat amount per establishment, by kind of project and side of the threshold: the usage part, or the whole amount in 2021 (FUN-01, FUN-07, FUN-18). */
final class LignesUsage {

    private LignesUsage() {}

    static List<Ligne> lignes(Contexte contexte) {
        List<Ligne> lignes = new ArrayList<>();
        for (TypeProjet type : TypeProjet.values()) {
            Optional<Paliers> paliers = contexte.bareme().forfait(type);
            for (Palier palier : Palier.values()) {
                List<EssmsProjet> essms = contexte.essms(type, palier);
                if (!essms.isEmpty()) {
                    lignes.add(paliers.map(p -> forfait(contexte, type, palier, p.de(palier), essms))
                            .orElseGet(() -> sansMontant(contexte, type, essms)));
                }
            }
        }
        return lignes;
    }

    private static Ligne forfait(
            Contexte contexte, TypeProjet type, Palier palier, PrixCite prix, List<EssmsProjet> essms) {
        Poste poste = contexte.bareme().posteDuForfait();
        return Ligne.forfait(
                poste,
                (poste == Poste.USAGE ? "Usages, " : "Forfait par structure, ")
                        + type.libelle()
                        + Libelles.rang(contexte, palier),
                prix,
                essms,
                Libelles.lectureDuSeuil(contexte));
    }

    private static Ligne sansMontant(Contexte contexte, TypeProjet type, List<EssmsProjet> essms) {
        Paliers voisins = contexte.bareme().forfaits().values().iterator().next();
        return Ligne.nulle(
                contexte.bareme().posteDuForfait(),
                "Forfait par structure, " + type.libelle(),
                essms.size(),
                voisins.plein().reference(),
                null,
                "Les textes de la campagne " + contexte.bareme().campagne()
                        + " ne donnent aucun montant pour ce type de projet.",
                essms);
    }
}
