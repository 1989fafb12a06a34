package fr.esmsnumerique.budget.traitement.model;

/** Tasks the platform carries out of itself, or when a national agent asks. */
public enum TypeDeTache {
    INTEGRITE("Intégrité des grands livres"),
    RAPPELS("Rappels d'échéances"),
    CONSOLIDATION_USAGES("Consolidation mensuelle des usages"),
    EFFACEMENT_EXPORTS("Effacement des exports expirés");

    private final String libelle;

    TypeDeTache(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
