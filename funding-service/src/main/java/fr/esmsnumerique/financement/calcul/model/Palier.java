package fr.esmsnumerique.financement.calcul.model;

/** Side of the 50-establishment threshold on which an establishment is paid (FUN-18 to FUN-20). */
public enum Palier {
    PLEIN,
    REDUIT
}
