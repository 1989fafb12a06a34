package fr.esmsnumerique.eligibilite.dossier.model;

/** Opinion of a conseil départemental; it does not bind the ARS. */
public enum AvisCd {
    FAVORABLE("favorable"),
    DEFAVORABLE("défavorable"),
    SANS_REPONSE("sans réponse");

    private final String libelle;

    AvisCd(String libelle) {
        this.libelle = libelle;
    }

    /** As the history of an application writes it. */
    public String libelle() {
        return libelle;
    }
}
