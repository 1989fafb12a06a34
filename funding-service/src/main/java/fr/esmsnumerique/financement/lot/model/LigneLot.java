package fr.esmsnumerique.financement.lot.model;

import fr.esmsnumerique.financement.subvention.model.DossierRetenu.Porteur;
import fr.esmsnumerique.kernel.Montant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One payment sent, as it was that day.
 *
 * @param engagement ledger mouvement that engaged the credits
 * @param decision number of the décision attributive
 * @param compte account to pay, when it is known and checked
 */
public record LigneLot(
        ReferenceVersement reference,
        String campagne,
        Porteur porteur,
        Montant montant,
        String enveloppe,
        String engagement,
        String decision,
        @Nullable CoordonneesBancaires compte) {

    public Optional<CoordonneesBancaires> compteConnu() {
        return Optional.ofNullable(compte);
    }
}
