package fr.esmsnumerique.usage.indicateur.model;

/** Conclusion on one indicator; the order is that of gravity when several establishments are read together. */
public enum EtatIndicateur {
    /** No target is required. */
    INFORMATIF,
    ATTEINT,
    /** Denominator 0 (USE-22): a person decides, it is never reached by itself. */
    NON_CALCULABLE,
    /** Something only a person can say is missing. */
    A_INSTRUIRE,
    /** A declaration or a counter is absent. */
    MANQUANT,
    NON_ATTEINT;

    /** A person may hold the target reached, with a reason (USE-22, AMB-21). */
    public boolean releveDUnePersonne() {
        return this == NON_CALCULABLE || this == A_INSTRUIRE;
    }
}
