package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.NatureModulation;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;

/**
 * What a modulation does to one line; both amounts are kept.
 *
 * @param ligne place of the line in the computation, from 1
 * @param nombre establishments it counts after the modulation
 */
public record Ajustement(
        int ligne, NatureModulation nature, int nombre, Montant calcule, Montant retenu, ReferenceLegale reference) {}
