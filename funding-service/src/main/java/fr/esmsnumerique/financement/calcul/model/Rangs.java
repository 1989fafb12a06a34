package fr.esmsnumerique.financement.calcul.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each establishment that counts (FUN-30) its side of the 50th (FUN-10, FUN-18 to FUN-20). In 2025 the threshold is read marginally or flat (AMB-01); in a
 * mixed project the order of ranks decides who is paid at the full amounts (AMB-27); a roll-out after a pilot goes on from its ranks (AMB-41, AMB-42).
 */
final class Rangs {

    private Rangs() {}

    /** Establishments in the order of {@code AMB-27}; counting type by type keeps the order of types. */
    static Cote ordonner(ProjetAFinancer projet, Bareme bareme) {
        return bareme.lectures().retient(Option.ORDRE_DU_DOSSIER)
                ? Cote.de(Palier.PLEIN, projet.financables())
                : Cote.typeApresType(Palier.PLEIN, projet.essms());
    }

    /** Both sides of the threshold. The first ranks are paid in full; counted type by type, the first ranks of each kind of project. */
    static Cotes repartir(Cote ordonnes, int pilotes, Bareme bareme) {
        if (!bareme.lectures().retient(Option.TYPE_PAR_TYPE)) {
            int pleins = pleins(ordonnes.taille(), pilotes, bareme);
            return new Cotes(ordonnes.premiers(pleins), ordonnes.suivants(pleins));
        }
        List<EssmsProjet> pleins = new ArrayList<>();
        List<EssmsProjet> reduits = new ArrayList<>();
        for (TypeProjet type : TypeProjet.TOUS) {
            Groupe groupe = ordonnes.de(type);
            int coupure = pleins(groupe.taille(), pilotes, bareme);
            pleins.addAll(groupe.essms().subList(0, coupure));
            reduits.addAll(groupe.essms().subList(coupure, groupe.taille()));
        }
        return new Cotes(Cote.de(Palier.PLEIN, pleins), Cote.de(Palier.REDUIT, reduits));
    }

    record Cotes(Cote plein, Cote reduit) {}

    /** How many of them, the first ones, are before the threshold. */
    private static int pleins(int nombre, int pilotes, Bareme bareme) {
        int rangsPris = bareme.lectures().retient(Option.RANGS_CUMULES) ? pilotes : 0;
        int rangsPleins = premierReduit(nombre + pilotes, pilotes, bareme) - 1 - rangsPris;
        return Math.clamp(rangsPleins, 0, nombre);
    }

    private static int premierReduit(int taille, int pilotes, Bareme bareme) {
        boolean sansReduction = bareme.lectures().retient(Option.DEPLOIEMENT_APRES_PILOTE) && pilotes == 0;
        int seuil = sansReduction ? Integer.MAX_VALUE : bareme.seuils().premierReduit();
        return bareme.mode() == ModeBareme.FORFAITAIRE && taille >= seuil ? 1 : seuil;
    }
}
