package fr.esmsnumerique.eligibilite.projet.model;

/** Nomenclature of needs a DUI integrates (ELI-38). */
public enum Nomenclature {
    SERAFIN_PH,
    AGGIR_PATHOS
}
