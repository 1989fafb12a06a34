package fr.esmsnumerique.eligibilite.projet.model;

/** Sector of an establishment. */
public enum Secteur {
    PA,
    PH,
    DOMICILE,
    PROTECTION_ENFANCE,
    AHI,
    PJM,
    ADDICTOLOGIE_SOINS,
    AUTRE
}
