package fr.esmsnumerique.budget.consolidation.model;

/** Why a consolidation took place. */
public enum Nature {
    /** An agent asked for it: the ledger as it stands. */
    A_LA_DEMANDE,
    /** The end of an ordinary day. */
    NOCTURNE,
    /** The end of the day whose un-engaged credits may be redeployed (BUD-04). */
    ETAT_REDEPLOIEMENT,
    /** The end of the budget year. */
    ETAT_FIN_EXERCICE
}
