package fr.esmsnumerique.usage.declaration.model;

/** Why a declaration is refused; nothing was written. */
public enum MotifRefus {
    PROJET_INTROUVABLE,
    ESSMS_HORS_PROJET,
    DOUBLON,
    MOIS_NON_ECOULE,
    MOIS_ANTERIEUR,
    SOUS_ENSEMBLE,
    DEDUCTION_EXCESSIVE,
    SANS_OBJET_ET_VALEUR,
    MOTIF_EXIGE,
    ECRITURE_CONCURRENTE
}
