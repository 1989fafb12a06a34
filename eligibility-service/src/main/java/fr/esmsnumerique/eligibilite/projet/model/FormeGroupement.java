package fr.esmsnumerique.eligibilite.projet.model;

/** Legal form of a group; none is imposed (ELI-13). */
public enum FormeGroupement {
    CONVENTION,
    GCSMS,
    GIE,
    GIP,
    ASSOCIATION,
    AUTRE
}
