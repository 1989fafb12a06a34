package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.financement.calcul.model.Contexte.EssmsClasse;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each establishment that counts (FUN-30) its side of the 50th (FUN-10, FUN-18 to FUN-20). In 2025 the threshold is read marginally or flat (AMB-01); in a
 * mixed project the order of ranks decides who is paid at the full amounts (AMB-27); a roll-out after a pilot goes on from its ranks (AMB-41, AMB-42).
 */
final class Rangs {

    private Rangs() {}

    /** Establishments in the order of {@code AMB-27}; counting type by type keeps the order of types. */
    static List<EssmsProjet> ordonner(List<EssmsProjet> financables, Bareme bareme) {
        if (bareme.lectures().retient(Option.ORDRE_DU_DOSSIER)) {
            return financables;
        }
        List<EssmsProjet> ordonnes = new ArrayList<>(financables.size());
        for (TypeProjet type : TypeProjet.values()) {
            ajouter(financables, type, ordonnes);
        }
        return ordonnes;
    }

    static List<EssmsClasse> classer(List<EssmsProjet> ordonnes, int pilotes, Bareme bareme) {
        List<EssmsClasse> classes = new ArrayList<>(ordonnes.size());
        if (!bareme.lectures().retient(Option.TYPE_PAR_TYPE)) {
            attribuer(ordonnes, pilotes, bareme, classes);
            return classes;
        }
        for (TypeProjet type : TypeProjet.values()) {
            List<EssmsProjet> deCeType = new ArrayList<>();
            ajouter(ordonnes, type, deCeType);
            attribuer(deCeType, pilotes, bareme, classes);
        }
        return classes;
    }

    private static void attribuer(List<EssmsProjet> essms, int pilotes, Bareme bareme, List<EssmsClasse> classes) {
        int premierReduit = premierReduit(essms.size() + pilotes, pilotes, bareme);
        int rang = bareme.lectures().retient(Option.RANGS_CUMULES) ? pilotes : 0;
        for (EssmsProjet e : essms) {
            rang++;
            classes.add(new EssmsClasse(e, rang < premierReduit ? Palier.PLEIN : Palier.REDUIT));
        }
    }

    private static int premierReduit(int taille, int pilotes, Bareme bareme) {
        boolean sansReduction = bareme.lectures().retient(Option.DEPLOIEMENT_APRES_PILOTE) && pilotes == 0;
        int seuil = sansReduction ? Integer.MAX_VALUE : bareme.seuils().premierReduit();
        return bareme.mode() == ModeBareme.FORFAITAIRE && taille >= seuil ? 1 : seuil;
    }

    private static void ajouter(List<EssmsProjet> essms, TypeProjet type, List<EssmsProjet> choisis) {
        for (EssmsProjet e : essms) {
            if (e.typeProjet() == type) {
                choisis.add(e);
            }
        }
    }
}
