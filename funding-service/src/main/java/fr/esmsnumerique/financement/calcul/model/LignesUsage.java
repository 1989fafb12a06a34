package fr.esmsnumerique.financement.calcul.model;

import java.util.List;
import java.util.Optional;

/** Flat amount per establishment, by kind of project and side of the threshold: the usage part, or the whole amount in 2021 (FUN-01, FUN-07, FUN-18). */
final class LignesUsage {

    private LignesUsage() {}

    static void ajouter(Contexte contexte, List<Ligne> lignes) {
        for (TypeProjet type : TypeProjet.TOUS) {
            ajouter(contexte, type, contexte.plein(), lignes);
            ajouter(contexte, type, contexte.reduit(), lignes);
        }
    }

    private static void ajouter(Contexte contexte, TypeProjet type, Cote cote, List<Ligne> lignes) {
        Groupe essms = cote.de(type);
        if (!essms.estVide()) {
            lignes.add(ligne(contexte, type, cote.palier(), essms));
        }
    }

    private static Ligne ligne(Contexte contexte, TypeProjet type, Palier palier, Groupe essms) {
        Optional<Paliers> paliers = contexte.bareme().forfait(type);
        if (paliers.isEmpty()) {
            return sansMontant(contexte, type, essms);
        }
        Poste poste = contexte.bareme().posteDuForfait();
        return Ligne.forfait(
                poste,
                Libelles.avecRang(Libelles.forfait(poste, type), contexte, palier),
                paliers.get().de(palier),
                essms,
                Libelles.lectureDuSeuil(contexte));
    }

    private static Ligne sansMontant(Contexte contexte, TypeProjet type, Groupe essms) {
        Paliers voisins = contexte.bareme().forfaits().values().iterator().next();
        return Ligne.nulle(
                contexte.bareme().posteDuForfait(),
                Libelles.forfait(Poste.FORFAIT, type),
                essms.taille(),
                voisins.plein().reference(),
                null,
                "Les textes de la campagne " + contexte.bareme().campagne()
                        + " ne donnent aucun montant pour ce type de projet.",
                essms);
    }
}
