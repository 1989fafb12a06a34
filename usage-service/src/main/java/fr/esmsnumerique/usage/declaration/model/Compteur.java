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
    PERSONNES_NON_CONCERNEES("personnes qui ne peuvent en bénéficier selon l'annexe"),
    /** With the two below, where the file active comes from (USE-10); the denominator stays the one declared. */
    PRESENTES_FIN_ANNEE("personnes présentes au 31 décembre"),
    SORTIES_DEFINITIVES("personnes sorties définitivement dans l'année"),
    /** Re-entries: counted by both counters above, one person all the same. */
    SORTIES_REVENUES("personnes sorties dans l'année et présentes au 31 décembre");

    private final String libelle;

    Compteur(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Nobody has to declare it: its absence is not a gap. */
    public boolean estFacultatif() {
        return this == PERSONNES_SOUS_ANONYMAT || this == PERSONNES_NON_CONCERNEES || estAnnuel();
    }

    /** Of the year, not of the month: the same from one month to the next, another one in January. */
    public boolean estAnnuel() {
        return this == PRESENTES_FIN_ANNEE || this == SORTIES_DEFINITIVES || this == SORTIES_REVENUES;
    }
}
