package fr.esmsnumerique.financement.calcul.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Establishments funded on one side of the threshold; until ranks are compared with it, all of them on the full side.
 *
 * @param essms in the order of their ranks
 * @param parType the same, one group per kind of project, in the order of kinds
 */
record Cote(Palier palier, List<EssmsProjet> essms, Map<TypeProjet, Groupe> parType) {

    /** The far side of a group that stays below the threshold. */
    private static final Cote SANS_REDUCTION = new Cote(Palier.REDUIT, List.of(), Map.of());

    static Cote de(Palier palier, List<EssmsProjet> essms) {
        return new Cote(palier, essms, parType(essms));
    }

    private static Map<TypeProjet, Groupe> parType(List<EssmsProjet> essms) {
        Map<TypeProjet, Groupe> groupes = new EnumMap<>(TypeProjet.class);
        for (int i = 0; i < essms.size(); i++) {
            EssmsProjet e = essms.get(i);
            Groupe groupe = groupes.get(e.typeProjet());
            if (groupe == null) {
                groupe = new Groupe(new ArrayList<>(essms.size() - i));
                groupes.put(e.typeProjet(), groupe);
            }
            groupe.essms().add(e);
        }
        return groupes;
    }

    int taille() {
        return essms.size();
    }

    /** The first ones. */
    Cote premiers(int nombre) {
        return nombre == essms.size() ? this : de(palier, essms.subList(0, nombre));
    }

    /** Those that come after the first ones, on the other side. */
    Cote suivants(int nombre) {
        return nombre == essms.size() ? SANS_REDUCTION : de(Palier.REDUIT, essms.subList(nombre, essms.size()));
    }

    Groupe de(TypeProjet type) {
        Groupe groupe = parType.get(type);
        return groupe == null ? Groupe.VIDE : groupe;
    }

    Groupe sansAcquisition() {
        Groupe montees = de(TypeProjet.MONTEE_VERSION);
        if (montees.taille() + de(TypeProjet.ACQUISITION).taille() == essms.size()) {
            return montees;
        }
        return new Groupe(essms.stream().filter(e -> !e.estAcquisition()).toList());
    }
}
