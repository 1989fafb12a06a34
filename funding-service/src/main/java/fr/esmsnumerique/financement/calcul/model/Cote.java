package fr.esmsnumerique.financement.calcul.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Establishments funded on one side of the threshold, one group per kind of project; until ranks are compared with it, all of them on the full side. */
final class Cote {

    /** The far side of a group that stays below the threshold. */
    private static final Cote SANS_REDUCTION = de(Palier.REDUIT, List.of());

    private final Palier palier;
    private final Groupe[] parType;
    private final int taille;
    /** Absent until they are asked for in the order of kinds: few projects reach a threshold, which alone needs it. */
    private @Nullable List<EssmsProjet> essms;

    private Cote(Palier palier, Groupe[] parType, @Nullable List<EssmsProjet> essms) {
        this.palier = palier;
        this.parType = parType;
        this.essms = essms;
        int nombre = 0;
        for (Groupe groupe : parType) {
            nombre += groupe.taille();
        }
        this.taille = nombre;
    }

    /** Establishments that count, in the order of their ranks. */
    static Cote de(Palier palier, List<EssmsProjet> essms) {
        return new Cote(palier, parType(essms), essms);
    }

    /** Those that count among them, whose ranks follow the order of kinds: all of one kind, then all of the next. */
    static Cote typeApresType(Palier palier, List<EssmsProjet> essms) {
        return new Cote(palier, parType(essms), null);
    }

    private static Groupe[] parType(List<EssmsProjet> essms) {
        Groupe[] groupes = new Groupe[TypeProjet.TOUS.size()];
        Arrays.fill(groupes, Groupe.VIDE);
        int nombre = essms.size();
        for (int i = 0; i < nombre; i++) {
            EssmsProjet e = essms.get(i);
            if (e.estFinancable()) {
                int type = e.typeProjet().ordinal();
                if (groupes[type] == Groupe.VIDE) {
                    groupes[type] = new Groupe(nombre - i);
                }
                groupes[type].ajouter(e);
            }
        }
        return groupes;
    }

    Palier palier() {
        return palier;
    }

    int taille() {
        return taille;
    }

    /** In the order of their ranks. */
    List<EssmsProjet> essms() {
        if (essms == null) {
            essms = new ArrayList<>(taille);
            for (Groupe groupe : parType) {
                essms.addAll(groupe.essms());
            }
        }
        return essms;
    }

    /** The first ones. */
    Cote premiers(int nombre) {
        return nombre == taille ? this : de(palier, essms().subList(0, nombre));
    }

    /** Those that come after the first ones, on the other side. */
    Cote suivants(int nombre) {
        return nombre == taille ? SANS_REDUCTION : de(Palier.REDUIT, essms().subList(nombre, taille));
    }

    Groupe de(TypeProjet type) {
        return parType[type.ordinal()];
    }

    Groupe sansAcquisition() {
        Groupe montees = de(TypeProjet.MONTEE_VERSION);
        if (montees.taille() + de(TypeProjet.ACQUISITION).taille() == taille) {
            return montees;
        }
        return new Groupe(essms().stream().filter(e -> !e.estAcquisition()).toList());
    }

    /** Some establishment has its own price, whatever its kind. */
    boolean unPrixConnu() {
        for (Groupe groupe : parType) {
            if (groupe.unPrixConnu()) {
                return true;
            }
        }
        return false;
    }
}
