package fr.esmsnumerique.eligibilite.projet.model;

/** Where the DUI runs. */
public enum ModeHebergement {
    SAAS,
    EXTERNE,
    SUR_SITE
}
