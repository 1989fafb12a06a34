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
    E_PARCOURS("échanges e-Parcours");

    private final String libelle;

    Compteur(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
