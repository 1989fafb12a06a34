package fr.esmsnumerique.financement.calcul.model;

/** Kind of project of one establishment (ELI-51). Declaration order is the order of {@code ACQUISITIONS_DABORD} (AMB-27). */
public enum TypeProjet {
    ACQUISITION("acquisition"),
    MONTEE_VERSION("montée de version"),
    USAGE_SEUL("usage seul");

    private final String libelle;

    TypeProjet(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
