package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.List;

/**
 * Which AHI establishments need a solution that is a candidate to the Ségur referencing when the agreement is signed (SOL-09).
 *
 * @param seulementEligiblesSons only those whose FINESS group is in the SONS perimeter (instruction 2025/100)
 * @param groupesSons first two digits of those groups (SON-10)
 */
public record RegleAhi(boolean seulementEligiblesSons, List<String> groupesSons, ReferenceLegale reference) {

    public RegleAhi {
        groupesSons = List.copyOf(groupesSons);
    }

    /** An establishment whose FINESS group is unknown is held to the condition: the exemption is proven, never presumed. */
    public boolean concerne(EssmsProjet essms) {
        if (essms.secteur() != Secteur.AHI || !essms.estFinancable()) {
            return false;
        }
        String groupe = essms.groupeCategorie();
        return !seulementEligiblesSons
                || groupe.isEmpty()
                || groupesSons.stream().anyMatch(groupe::startsWith);
    }
}
