package fr.esmsnumerique.budget.redeploiement.model;

/** Where a redeployment stands. */
public enum EtatRedeploiement {
    /** Written, without effect. */
    PROPOSE,
    /** Signed once: the credits of the givers are frozen. */
    GELE,
    /** Signed twice: the credits moved. */
    EXECUTE,
    /** Refused or withdrawn, and what was frozen given back; or lapsed with the budget year. */
    REFUSE;

    public boolean estClos() {
        return this == EXECUTE || this == REFUSE;
    }
}
