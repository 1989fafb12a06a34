package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import java.time.Instant;
import java.util.List;

/**
 * What the ledger says of a redeployment: it is the truth, the document follows it.
 *
 * @param mouvements its freeze and what followed, in order; empty before its first signature
 * @param tenu its freeze holds credits now
 * @param luLe when it was read
 */
public record SuiviAuLivre(List<Mouvement> mouvements, boolean tenu, Instant luLe) {

    public SuiviAuLivre {
        mouvements = List.copyOf(mouvements);
    }

    /** Frozen, then closed with the budget year before a second signature. */
    boolean estCaduc() {
        return !tenu && !mouvements.isEmpty() && mouvements.getLast().type() == TypeMouvement.GEL;
    }
}
