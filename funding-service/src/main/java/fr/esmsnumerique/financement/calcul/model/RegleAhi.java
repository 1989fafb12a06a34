package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.List;

/**
 * Which AHI establishments need a solution that is a candidate to the Ségur referencing when the agreement is signed (SOL-09).
 *
 * @param groupesSons first two digits of the FINESS groups in the SONS perimeter (SON-10)
 */
public record RegleAhi(Portee portee, List<String> groupesSons, ReferenceLegale reference) {

    /** Establishments the condition bears on. */
    public enum Portee {
        /** The campaign's texts have no such clause. */
        AUCUN,
        TOUS,
        /** Only those in the SONS perimeter (instruction 2025/100). */
        ELIGIBLES_SONS
    }

    public RegleAhi {
        groupesSons = List.copyOf(groupesSons);
    }

    /** An establishment whose FINESS group is unknown is held to the condition: the exemption is proven, never presumed. */
    public boolean concerne(EssmsProjet essms) {
        if (essms.secteur() != Secteur.AHI || !essms.estFinancable()) {
            return false;
        }
        return switch (portee) {
            case AUCUN -> false;
            case TOUS -> true;
            case ELIGIBLES_SONS -> estEligibleSons(essms.groupeCategorie());
        };
    }

    private boolean estEligibleSons(String groupe) {
        return groupe.isEmpty() || groupesSons.stream().anyMatch(groupe::startsWith);
    }
}
