package fr.esmsnumerique.financement.modele.model;

/** Documents that a grant gives rise to (DOC-24 for the two agreements). */
public enum NatureDocument {
    DECISION("Décision attributive de subvention"),
    NOTIFICATION("Lettre de notification"),
    REFUS("Lettre de refus"),
    CONVENTION("Convention ARS–porteur"),
    PARTENARIAT("Convention de partenariat");

    private final String libelle;

    NatureDocument(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
