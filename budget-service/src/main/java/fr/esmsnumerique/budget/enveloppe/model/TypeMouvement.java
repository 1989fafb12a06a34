package fr.esmsnumerique.budget.enveloppe.model;

/** Nature of a mouvement; the demand of the same name says which lines it writes and when it is refused. */
public enum TypeMouvement {
    OUVERTURE(true),
    NOTIFICATION_AE(true),
    PROGRAMMATION(true),
    DEPROGRAMMATION(false),
    /** Other services act on it: it is withdrawn (avenant), never corrected. */
    ENGAGEMENT(false),
    /** Total, or partial by avenant. */
    RETRAIT(false),
    /** First signature of a redeployment: credits of the donors are set aside. */
    GEL(false),
    /** The redeployment is refused or given up: the exact inverse of its {@link #GEL}. */
    DEGEL(false),
    /** Second signature: the frozen credits go to the recipients. It is undone by another redeployment. */
    REDEPLOIEMENT(false),
    /** End of the budget year: what was not engaged lapses. */
    CLOTURE(false),
    /** Lapsed credits carried to the next year by a referenced decision: one in each envelope. */
    REPORT(false),
    PAIEMENT(false),
    REJET_PAIEMENT(false),
    CORRECTION(false);

    private final boolean corrigeable;

    TypeMouvement(boolean corrigeable) {
        this.corrigeable = corrigeable;
    }

    /** A {@link #CORRECTION} may cancel it. */
    public boolean estCorrigeable() {
        return corrigeable;
    }
}
