package fr.esmsnumerique.eligibilite.projet.model;

/** What carries the project. */
public enum TypePorteur {
    ORGANISME_GESTIONNAIRE,
    GROUPEMENT,
    GHT
}
