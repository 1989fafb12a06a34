package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Equipment asked for one establishment.
 *
 * @param devis quote; in 2025 nothing is granted without one (FUN-21), before it the amount is flat
 */
public record DemandeEquipement(@Nullable Montant devis) {

    public Optional<Montant> devisConnu() {
        return Optional.ofNullable(devis);
    }
}
