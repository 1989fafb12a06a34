package fr.esmsnumerique.eligibilite.projet.model;

/** Declared progress of a duty. */
public enum Avancement {
    FAIT,
    EN_COURS,
    AUCUN
}
