package fr.esmsnumerique.support.securite;

/** Roles carried by the claim {@code roles}; an unknown role is ignored. */
public enum Role {
    CNSA_PILOTE,
    DNS_PILOTE,
    ARS_INSTRUCTEUR,
    ARS_FINANCIER,
    ARS_DECIDEUR,
    GRADES_LECTURE,
    PORTEUR,
    SYSTEME_EXTERNE,
    /** Another service of the platform, with its own token. */
    SERVICE
}
