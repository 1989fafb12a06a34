package fr.esmsnumerique.financement.calcul.model;

import java.util.List;

/** Kind of project of one establishment (ELI-51). Declaration order is the order of {@code ACQUISITIONS_DABORD} (AMB-27). */
public enum TypeProjet {
    ACQUISITION("acquisition"),
    MONTEE_VERSION("montée de version"),
    USAGE_SEUL("usage seul");

    /** {@link #values()} copies its array at each call: computations read this. */
    static final List<TypeProjet> TOUS = List.of(values());

    private final String libelle;

    TypeProjet(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
