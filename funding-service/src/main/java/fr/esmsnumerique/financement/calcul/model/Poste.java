package fr.esmsnumerique.financement.calcul.model;

/** What a line pays for. */
public enum Poste {
    USAGE,
    EDITEUR,
    EQUIPEMENT,
    AMOA,
    /** Establishments that receive nothing, with the reason. */
    EXCLU
}
