package fr.esmsnumerique.eligibilite.projet.model;

/** How the Ségur version of an upgrade was or will be installed (SON-09). */
public enum OrigineVersionSegur {
    SONS_VAGUE_1,
    AUTOFINANCEE,
    NON_INSTALLEE
}
