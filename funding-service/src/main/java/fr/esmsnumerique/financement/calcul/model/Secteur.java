package fr.esmsnumerique.financement.calcul.model;

/** Sector of an establishment; only PJM and AHI change an amount (AMB-24). */
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
