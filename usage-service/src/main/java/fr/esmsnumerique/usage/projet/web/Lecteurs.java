package fr.esmsnumerique.usage.projet.web;

import fr.esmsnumerique.support.securite.Role;

/** Who reads, for every list of this service. Regional roles then see their own region only. */
public final class Lecteurs {

    /** People of the programme, and services. */
    public static final Role[] AGENTS = {
        Role.CNSA_PILOTE,
        Role.DNS_PILOTE,
        Role.SERVICE,
        Role.ARS_INSTRUCTEUR,
        Role.ARS_FINANCIER,
        Role.ARS_DECIDEUR,
        Role.GRADES_LECTURE
    };

    public static final Role[] AGENTS_ET_PORTEURS = {
        Role.CNSA_PILOTE,
        Role.DNS_PILOTE,
        Role.SERVICE,
        Role.ARS_INSTRUCTEUR,
        Role.ARS_FINANCIER,
        Role.ARS_DECIDEUR,
        Role.GRADES_LECTURE,
        Role.PORTEUR
    };

    private Lecteurs() {}
}
