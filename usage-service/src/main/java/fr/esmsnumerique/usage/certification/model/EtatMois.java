package fr.esmsnumerique.usage.certification.model;

/** Where a declared month is. */
public enum EtatMois {
    /** Declared, or corrected since it was certified. */
    DECLARE,
    /** The carrier stands by it. */
    CERTIFIE,
    /** The ARS found nothing to say. */
    VALIDE,
    /** The ARS asked for it again, with a reason. */
    A_REPRENDRE
}
