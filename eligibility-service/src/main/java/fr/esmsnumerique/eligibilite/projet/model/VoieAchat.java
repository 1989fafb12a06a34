package fr.esmsnumerique.eligibilite.projet.model;

/** How a solution is bought (SOL-11). */
public enum VoieAchat {
    /** The dynamic purchasing system of the national purchasing body. */
    SAD,
    /** A public market already running on the same object. */
    MARCHE_EN_COURS,
    AUTRE
}
