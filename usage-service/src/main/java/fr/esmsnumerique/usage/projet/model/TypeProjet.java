package fr.esmsnumerique.usage.projet.model;

/** What the project does for an establishment; the indicative duration depends on it (CAL-18, CAL-19). */
public enum TypeProjet {
    ACQUISITION,
    MONTEE_VERSION,
    USAGE_SEUL
}
