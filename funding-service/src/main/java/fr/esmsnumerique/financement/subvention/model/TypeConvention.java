package fr.esmsnumerique.financement.subvention.model;

/** Agreements of a 2025 project (DOC-24). */
public enum TypeConvention {
    ARS_PORTEUR,
    PARTENARIAT
}
