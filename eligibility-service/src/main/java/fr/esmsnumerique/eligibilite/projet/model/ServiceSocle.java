package fr.esmsnumerique.eligibilite.projet.model;

/** Base service a DUI exchanges with (ELI-36, ELI-37). */
public enum ServiceSocle {
    MSSANTE,
    DMP,
    E_PRESCRIPTION,
    PLATEFORME_REGIONALE
}
