package fr.esmsnumerique.usage.amenagement.model;

import fr.esmsnumerique.usage.declaration.model.Compteur;

/** Why persons cannot be counted: the text names anonymity; any other activity is described by the request and judged on its documents. */
public enum MotifReduction {
    ANONYMAT(Compteur.PERSONNES_SOUS_ANONYMAT),
    AUTRE_ACTIVITE(Compteur.PERSONNES_NON_CONCERNEES);

    private final Compteur compteur;

    MotifReduction(Compteur compteur) {
        this.compteur = compteur;
    }

    /** What establishments will declare, and see deducted. */
    public Compteur compteur() {
        return compteur;
    }
}
