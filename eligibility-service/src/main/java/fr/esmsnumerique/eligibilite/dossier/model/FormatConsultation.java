package fr.esmsnumerique.eligibilite.dossier.model;

/** How a conseil départemental was consulted; each ARS defines its ways (PIL-03). */
public enum FormatConsultation {
    COURRIER("Courrier"),
    COURRIEL("Courriel"),
    REUNION("Réunion"),
    PLATEFORME("Plateforme");

    private final String libelle;

    FormatConsultation(String libelle) {
        this.libelle = libelle;
    }

    /** As the history of an application writes it. */
    public String libelle() {
        return libelle;
    }
}
