package fr.esmsnumerique.financement.subvention.model;

/** States of a payment. */
public enum EtatVersement {
    ATTENDU("attendu"),
    DEMANDE("demandé"),
    /** By the ARS; the next batch of its region takes it. */
    VALIDE("validé"),
    TRANSMIS("transmis au gestionnaire du fonds"),
    PAYE("payé"),
    /** Refused by the fund manager, or sent back by the bank; it can be validated again. */
    REJETE("rejeté");

    private final String libelle;

    EtatVersement(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
