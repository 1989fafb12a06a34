package fr.esmsnumerique.usage.preuve.model;

/** What a piece of evidence is (DOC-25). */
public enum NaturePreuve {
    PV_VA("procès-verbal de VA", true),
    PV_VSR("procès-verbal de VSR", true),
    PREUVE_CIBLES("élément de preuve de l'atteinte des cibles", false);

    private final String libelle;
    private final boolean unique;

    NaturePreuve(String libelle, boolean unique) {
        this.libelle = libelle;
        this.unique = unique;
    }

    public String libelle() {
        return libelle;
    }

    /** Minutes are signed once: another file is a new version of them. Proofs may be several. */
    public boolean estUnique() {
        return unique;
    }
}
