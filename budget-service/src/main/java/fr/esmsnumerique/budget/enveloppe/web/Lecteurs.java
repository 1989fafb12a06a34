package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.Role;

/** Who may read. Regional roles then see their own region only. */
final class Lecteurs {

    static final Role[] NATIONAUX = {Role.CNSA_PILOTE, Role.DNS_PILOTE, Role.SERVICE};

    static final Role[] DU_BUDGET = {
        Role.CNSA_PILOTE, Role.DNS_PILOTE, Role.SERVICE, Role.ARS_INSTRUCTEUR, Role.ARS_FINANCIER, Role.ARS_DECIDEUR
    };

    private Lecteurs() {}

    /** Credits of the nation are for national roles only. */
    static boolean voit(Acteur acteur, Titulaire titulaire) {
        return acteur.estNational() || titulaire.region().filter(acteur::voit).isPresent();
    }
}
