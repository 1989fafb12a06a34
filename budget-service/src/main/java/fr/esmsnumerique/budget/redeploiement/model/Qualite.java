package fr.esmsnumerique.budget.redeploiement.model;

/** In whose name one signs: both institutions must (BUD-10). */
public enum Qualite {
    CNSA_PILOTE,
    DNS_PILOTE
}
