package fr.esmsnumerique.budget.enveloppe.model;

/** The two books. Each sums to 0 in every mouvement. */
public enum Livre {
    /** Authorisations to commit: where each euro of credit stands. */
    AE,
    /** What the State owes on a commitment, and what it paid. */
    PAIEMENT
}
