package fr.esmsnumerique.financement.calcul.model;

/** What a line pays for. */
public enum Poste {
    /** Whole amount of an establishment where the texts do not split it between usage and editor (2021). */
    FORFAIT,
    USAGE,
    EDITEUR,
    EQUIPEMENT,
    AMOA,
    /** Establishments that receive nothing, with the reason. */
    EXCLU
}
