package fr.esmsnumerique.eligibilite.projet.model;

/** Nomenclature of needs a DUI integrates (ELI-38). */
public enum Nomenclature implements Libelle {
    SERAFIN_PH("SERAFIN-PH"),
    AGGIR_PATHOS("AGGIR-PATHOS");

    private final String libelle;

    Nomenclature(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
