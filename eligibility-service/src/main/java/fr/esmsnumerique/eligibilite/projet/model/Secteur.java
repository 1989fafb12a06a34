package fr.esmsnumerique.eligibilite.projet.model;

/** Sector of an establishment. */
public enum Secteur implements Libelle {
    PA("personnes âgées"),
    PH("personnes handicapées"),
    DOMICILE("domicile"),
    PROTECTION_ENFANCE("protection de l'enfance"),
    AHI("accueil, hébergement, insertion"),
    PJM("protection juridique des majeurs"),
    ADDICTOLOGIE_SOINS("addictologie et soins"),
    AUTRE("autre");

    private final String libelle;

    Secteur(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
