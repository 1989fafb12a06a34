package fr.esmsnumerique.financement.calcul.model;

/** Facts a payment may wait for; the campaign says which for each tranche. */
public enum TypeCondition {
    ENGAGEMENT,
    CONVENTION,
    PARTENARIAT,
    /** The 2021 texts draw the second payment on a timeline without naming its trigger: the ARS establishes it with a reason (PAY-03). */
    JALON,
    FIN_DEPLOIEMENT,
    VSR,
    CIBLES,
    /** The 2021 texts give no target: the ARS establishes usage with a reason (PAY-02). */
    USAGES
}
