package fr.esmsnumerique.usage.declaration.model;

/** Counters an establishment declares for a period: aggregates only, never a person's data. */
public enum Compteur {
    MESSAGES_MSS("messages MSSanté envoyés"),
    DMP_ALIMENTES("DMP alimentés"),
    DOSSIERS_ACTIFS("dossiers actifs"),
    DOSSIERS_ACTIFS_AVEC_PROJET("dossiers actifs avec projet personnalisé"),
    DOSSIERS_ACTIFS_AVEC_EVENEMENT("dossiers actifs avec au moins un événement"),
    PERSONNES_ACCOMPAGNEES("personnes accompagnées"),
    PERSONNES_ELIGIBLES_PROJET("personnes pouvant bénéficier d'un projet d'accueil et d'accompagnement"),
    E_PRESCRIPTIONS("prescriptions électroniques importées"),
    E_PARCOURS("échanges e-Parcours"),
    /** Deducted from a denominator where the annex says so (USE-14); nobody has to declare it elsewhere. */
    PERSONNES_SOUS_ANONYMAT("personnes accueillies sous anonymat"),
    /** Same, for an activity the annex describes in its own words. */
    PERSONNES_NON_CONCERNEES("personnes qui ne peuvent en bénéficier selon l'annexe");

    private final String libelle;

    Compteur(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Only declared where an adjustment applies: its absence is not a gap. */
    public boolean estDeductible() {
        return this == PERSONNES_SOUS_ANONYMAT || this == PERSONNES_NON_CONCERNEES;
    }
}
