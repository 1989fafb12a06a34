package fr.esmsnumerique.financement.calcul.model;

/** How the amounts fall with the size of the group. */
public enum ModeBareme {
    /** One amount whatever the size. */
    UNIQUE,
    MARGINAL,
    FORFAITAIRE
}
