package fr.esmsnumerique.financement.subvention.model;

/** Facts that no service measures: the ARS establishes them with a reason. */
public enum NatureConstat {
    /** Milestone of the second payment of 2021 (PAY-03). */
    JALON,
    FIN_DEPLOIEMENT,
    /** Usage at the end of a project of 2021, whose texts give no target (PAY-02). */
    USAGES
}
