package fr.esmsnumerique.usage.projet.model;

/** Sector of an establishment, as the dossier gives it; some targets depend on it. */
public enum Secteur {
    PA("personnes âgées"),
    PH("personnes handicapées"),
    DOMICILE("services à domicile"),
    PROTECTION_ENFANCE("protection de l'enfance"),
    AHI("accueil, hébergement, insertion"),
    PJM("protection juridique des majeurs"),
    ADDICTOLOGIE_SOINS("addictologie et soins"),
    AUTRE("autre");

    private final String libelle;

    Secteur(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
