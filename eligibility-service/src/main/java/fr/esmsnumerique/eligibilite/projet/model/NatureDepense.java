package fr.esmsnumerique.eligibilite.projet.model;

/** Nature of a planned expense. */
public enum NatureDepense {
    DUI,
    PILOTAGE,
    FORMATION,
    EQUIPEMENT,
    AMOA,
    TELEMEDECINE,
    AUTRE
}
