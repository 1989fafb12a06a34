package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import org.jspecify.annotations.Nullable;

/**
 * Ceilings of the editor's part of an acquisition, by referencing status.
 *
 * @param reference solution referenced Ségur
 * @param nonReference other solutions (0 in 2025)
 * @param reference2022 the 2022 ceiling, only where the campaign asks whether it still holds (AMB-10)
 * @param sons why the editor of an upgrade is not paid here
 */
public record BaremeEditeur(
        Paliers reference, Paliers nonReference, @Nullable PrixCite reference2022, ReferenceLegale sons) {

    PrixCite plafond(boolean estReferencee, Palier palier, Lectures lectures) {
        if (!estReferencee) {
            return nonReference.de(palier);
        }
        boolean de2022 = palier == Palier.PLEIN && lectures.retient(Option.VALEUR_2022);
        return de2022 && reference2022 != null ? reference2022 : reference.de(palier);
    }
}
