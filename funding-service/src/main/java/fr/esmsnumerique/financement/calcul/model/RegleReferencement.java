package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;
import java.util.Set;

/**
 * Kinds of project that need a solution referenced Ségur on the day the agreement is signed (SOL-06, AMB-16): an upgrade may be filed while its editor is engaged in the
 * referencing, it is funded only once referenced.
 *
 * @param types none when the campaign's texts have no such clause
 */
public record RegleReferencement(Set<TypeProjet> types, ReferenceLegale reference) {

    public RegleReferencement {
        types = Set.copyOf(types);
    }

    /** The referencing does not concern PJM software (SOL-08). */
    public boolean concerne(EssmsProjet essms) {
        return essms.estFinancable() && types.contains(essms.typeProjet()) && essms.secteur() != Secteur.PJM;
    }

    /** What a later campaign takes over from an earlier one's text waits for a person instead of blocking. */
    public boolean estLevable() {
        return reference.statut() != Statut.SUR_TEXTE;
    }
}
