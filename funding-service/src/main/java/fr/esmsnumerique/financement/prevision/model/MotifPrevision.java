package fr.esmsnumerique.financement.prevision.model;

/** What makes a payment certain, or what it lacks and dates its estimate. */
public enum MotifPrevision {
    TRANSMIS("Transmis au gestionnaire du fonds", true),
    CONDITIONS_REMPLIES("Toutes les conditions sont remplies", true),
    SIGNATURES_ATTENDUES("Engagement ou signatures attendus, dans le délai supposé par la campagne", false),
    FIN_DE_DEPLOIEMENT("Cibles d'usage attendues à l'échéance du déploiement", false),
    ECHEANCE_DEPASSEE("Échéance du déploiement passée sans que les conditions soient remplies", false),
    SANS_DATE("Aucun texte de la campagne ne date ce versement", false);

    private final String phrase;
    private final boolean certain;

    MotifPrevision(String phrase, boolean certain) {
        this.phrase = phrase;
        this.certain = certain;
    }

    public String phrase() {
        return phrase;
    }

    public boolean certain() {
        return certain;
    }
}
