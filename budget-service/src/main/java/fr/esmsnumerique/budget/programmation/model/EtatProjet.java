package fr.esmsnumerique.budget.programmation.model;

/** Where the credits of an application stand. */
public enum EtatProjet {
    /** Reserved, and redeployable until it is engaged. */
    PROGRAMME,
    /** In part or in whole set aside by a redeployment that awaits its second signature. */
    GELE,
    ENGAGE,
    /** Its whole engagement was withdrawn. */
    RETIRE
}
