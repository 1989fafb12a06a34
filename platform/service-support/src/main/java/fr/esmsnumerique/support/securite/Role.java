package fr.esmsnumerique.support.securite;

/** Roles carried by the claim {@code roles}; an unknown role is ignored. */
public enum Role {
    CNSA_PILOTE("pilote CNSA"),
    DNS_PILOTE("pilote DNS"),
    ARS_INSTRUCTEUR("instructeur ARS"),
    ARS_FINANCIER("financier ARS"),
    ARS_DECIDEUR("décideur ARS"),
    GRADES_LECTURE("lecture GRADeS"),
    PORTEUR("porteur de projet"),
    SYSTEME_EXTERNE("logiciel mandaté"),
    /** Another service of the platform, with its own token. */
    SERVICE("service de la plateforme");

    private final String libelle;

    Role(String libelle) {
        this.libelle = libelle;
    }

    /** As a refusal names it to people. */
    public String libelle() {
        return libelle;
    }
}
