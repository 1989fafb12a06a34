package fr.esmsnumerique.financement.calcul.model;

/** Payments of a project, in the order they are made: two in 2022 and 2025 (PAY-04 to PAY-07), three in 2021 (PAY-01). */
public enum Tranche {
    AVANCE("avance"),
    INTERMEDIAIRE("versement intermédiaire"),
    SOLDE("solde");

    private final String libelle;

    Tranche(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Book of the ledger it is paid from: all that is paid before the targets are met is an advance. */
    public Tranche comptable() {
        return this == SOLDE ? SOLDE : AVANCE;
    }
}
