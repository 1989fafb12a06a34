package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.ReferenceLegale;

/** A number of the campaign with the text it comes from. */
public record EntierCite(int valeur, ReferenceLegale reference) {

    public EntierCite {
        if (valeur < 1) {
            throw new IllegalArgumentException("Nombre invalide : " + valeur);
        }
    }
}
