package fr.esmsnumerique.budget.calendrier.model;

/** Kinds of due dates, and whether the budget service recalls them: who owns the others recalls them itself. */
public enum NatureDEcheance {
    /** Opening, closing and milestones of the campaign. */
    CAMPAGNE("Calendrier de la campagne", true),
    /** Engagement and redeployment of credits. */
    BUDGET("Autorisations d'engagement", true),
    /** Engagement to sign and enter before its credits lapse. */
    DECHEANCE_SAISIE("Engagement à saisir avant déchéance", true),
    /** Payment to justify before what is left lapses. */
    DECHEANCE_JUSTIFICATION("Paiement à justifier avant déchéance", true),
    /** Payments foreseen. */
    PAIEMENTS("Paiements prévus", false),
    /** What usages ask of carriers and ARS, end of roll-out included. */
    USAGE("Usages", false);

    private final String libelle;
    private final boolean rappelee;

    NatureDEcheance(String libelle, boolean rappelee) {
        this.libelle = libelle;
        this.rappelee = rappelee;
    }

    public String libelle() {
        return libelle;
    }

    public boolean rappelee() {
        return rappelee;
    }
}
