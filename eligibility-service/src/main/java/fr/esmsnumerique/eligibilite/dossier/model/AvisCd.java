package fr.esmsnumerique.eligibilite.dossier.model;

/** Opinion of a conseil départemental; it does not bind the ARS. */
public enum AvisCd {
    FAVORABLE,
    DEFAVORABLE,
    SANS_REPONSE
}
