package fr.esmsnumerique.budget.enveloppe.model;

/** Nature of a mouvement; the demand of the same name says which lines it writes and when it is refused. */
public enum TypeMouvement {
    OUVERTURE(true),
    NOTIFICATION_AE(true),
    PROGRAMMATION(true),
    DEPROGRAMMATION(false),
    /** Other services act on it: it is withdrawn (avenant), never corrected. */
    ENGAGEMENT(false),
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
