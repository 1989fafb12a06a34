package fr.esmsnumerique.financement.subvention.model;

/** How far an amendment has come. */
public enum EtatAvenant {
    /** Being prepared: it proves nothing and may be abandoned. */
    PROJET,
    A_SIGNER,
    SIGNE,
    ABANDONNE
}
