package fr.esmsnumerique.eligibilite.projet.model;

/** Where the DUI runs. */
public enum ModeHebergement implements Libelle {
    SAAS("en mode SaaS"),
    EXTERNE("externe"),
    SUR_SITE("sur site");

    private final String libelle;

    ModeHebergement(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
