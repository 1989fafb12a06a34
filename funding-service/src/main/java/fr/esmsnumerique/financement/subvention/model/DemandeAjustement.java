package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.NatureModulation;
import fr.esmsnumerique.kernel.Montant;
import org.jspecify.annotations.Nullable;

/**
 * A change the ARS asks for on one line.
 *
 * @param nombre establishments to count, for {@code COMPOSITION_FINESS}
 * @param retenu amount to keep, for the other natures
 */
public record DemandeAjustement(
        int ligne,
        NatureModulation nature,
        @Nullable Integer nombre,
        @Nullable Montant retenu) {}
