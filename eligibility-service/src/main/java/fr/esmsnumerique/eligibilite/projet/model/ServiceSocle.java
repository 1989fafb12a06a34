package fr.esmsnumerique.eligibilite.projet.model;

/** Base service a DUI exchanges with (ELI-36, ELI-37). */
public enum ServiceSocle implements Libelle {
    MSSANTE("MSSanté"),
    DMP("DMP"),
    E_PRESCRIPTION("e-prescription"),
    PLATEFORME_REGIONALE("plateforme régionale");

    private final String libelle;

    ServiceSocle(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
