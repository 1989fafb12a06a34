package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Financements.MontantArrete;
import fr.esmsnumerique.budget.enveloppe.model.demandes.PossibiliteDeCession;
import java.util.List;
import java.util.Map;

/**
 * What a simulation needs of an envelope, all read at the same mouvement.
 *
 * @param possibilites one per cession asked, in order
 * @param programmes programmed amount of each dossier that would be taken from
 * @param enAttente settled grants of the regions that would receive, neither programmed, engaged nor frozen
 */
public record PhotoDesSoldes(
        Balance balance,
        List<PossibiliteDeCession> possibilites,
        Map<String, Long> programmes,
        List<MontantArrete> enAttente) {

    public PhotoDesSoldes {
        possibilites = List.copyOf(possibilites);
        programmes = Map.copyOf(programmes);
        enAttente = List.copyOf(enAttente);
    }
}
