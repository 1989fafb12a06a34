package fr.esmsnumerique.eligibilite.dossier.model;

/** State of an application, with what an agent should do next. */
public enum EtatDossier {
    BROUILLON("Le porteur doit d'abord déposer le dossier."),
    DEPOSE("Évaluez d'abord sa recevabilité."),
    NON_RECEVABLE("S'il a été déposé dans les délais, le porteur peut le compléter après dialogue avec l'ARS."),
    RECEVABLE("Il attend la décision de l'ARS."),
    EN_INSTRUCTION("Tranchez d'abord les clauses qui attendent un verdict."),
    RETENU("La décision est prise."),
    REJETE("La décision est prise."),
    REORIENTE("Il relève d'un autre guichet."),
    AJOURNE("Il attend une nouvelle décision de l'ARS.");

    private final String suite;

    EtatDossier(String suite) {
        this.suite = suite;
    }

    public String suite() {
        return suite;
    }

    /** Holds its establishments for another application until it is decided (ELI-29). */
    public boolean estEnCours() {
        return this == DEPOSE || this == EN_INSTRUCTION || this == RECEVABLE || this == AJOURNE;
    }
}
