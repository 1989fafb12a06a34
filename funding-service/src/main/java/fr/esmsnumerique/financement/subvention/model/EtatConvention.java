package fr.esmsnumerique.financement.subvention.model;

/** Life of an agreement. */
public enum EtatConvention {
    PROJET("en projet"),
    A_SIGNER("à signer"),
    SIGNEE("signée"),
    RESILIEE("résiliée");

    private final String libelle;

    EtatConvention(String libelle) {
        this.libelle = libelle;
    }

    /** As a sentence says it. */
    public String libelle() {
        return libelle;
    }
}
