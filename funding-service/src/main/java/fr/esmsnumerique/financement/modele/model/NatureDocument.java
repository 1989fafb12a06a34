package fr.esmsnumerique.financement.modele.model;

/** Documents that a grant gives rise to (DOC-24 for the two agreements and what amends the first). */
public enum NatureDocument {
    DECISION("Décision attributive de subvention"),
    NOTIFICATION("Lettre de notification"),
    REFUS("Lettre de refus"),
    CONVENTION("Convention ARS–porteur"),
    PARTENARIAT("Convention de partenariat"),
    AVENANT("Avenant à la convention");

    private final String libelle;

    NatureDocument(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
