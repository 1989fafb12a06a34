package fr.esmsnumerique.budget.banc;

import fr.esmsnumerique.budget.enveloppe.model.Financements;
import fr.esmsnumerique.kernel.Montant;
import java.util.List;
import java.util.Optional;

/** No funding service beside the bench: nothing was heard of any grant. */
final class SansVoisin implements Financements {

    @Override
    public Optional<FinancementArrete> lire(String dossier) {
        return Optional.empty();
    }

    @Override
    public Optional<Montant> dernierMontantConnu(String dossier) {
        return Optional.empty();
    }

    @Override
    public void retenir(String dossier, Montant montant) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MontantArrete> arretes(String campagne) {
        return List.of();
    }
}
