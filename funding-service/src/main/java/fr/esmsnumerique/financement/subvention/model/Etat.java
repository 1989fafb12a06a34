package fr.esmsnumerique.financement.subvention.model;

/** How far a grant has come. */
public enum Etat {
    CALCULE,
    ARRETE,
    DECIDE,
    ENGAGE
}
