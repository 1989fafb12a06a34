package fr.esmsnumerique.eligibilite.projet.model;

/** What is asked for an establishment (ELI-51): a new solution, an upgrade of the same one, or usage on a Ségur version already there. */
public enum TypeProjet {
    ACQUISITION,
    MONTEE_VERSION,
    USAGE_SEUL
}
