package fr.esmsnumerique.eligibilite.dossier.model;

/** State of an application, with what an agent should do next. */
public enum EtatDossier {
    BROUILLON("Le porteur doit d'abord déposer le dossier."),
    DEPOSE("Vérifiez d'abord ses pièces, ou évaluez sa recevabilité."),
    COMPLET("Évaluez d'abord sa recevabilité."),
    INCOMPLET("Le porteur doit joindre les pièces qui manquent ; passé l'échéance, évaluez sa recevabilité."),
    NON_RECEVABLE("S'il a été déposé dans les délais, le porteur peut le compléter après dialogue avec l'ARS."),
    RECEVABLE("Il attend la décision de l'ARS."),
    EN_INSTRUCTION("Tranchez d'abord les clauses qui attendent un verdict."),
    EN_COMITE("Il est inscrit à un comité, qui l'examine avant la décision."),
    RETENU("La décision est prise."),
    REJETE("La décision est prise."),
    REORIENTE("Il relève de l'appel national : la CNSA ou la DNS le retient ou le rejette."),
    AJOURNE("Il attend une nouvelle décision de l'ARS.");

    private final String suite;

    EtatDossier(String suite) {
        this.suite = suite;
    }

    public String suite() {
        return suite;
    }

    /** In the hands of its ARS, which has not decided. */
    public boolean estEnCours() {
        return switch (this) {
            case DEPOSE, COMPLET, INCOMPLET, EN_INSTRUCTION, RECEVABLE, EN_COMITE, AJOURNE -> true;
            case BROUILLON, NON_RECEVABLE, RETENU, REJETE, REORIENTE -> false;
        };
    }

    /** Reoriented, it still waits for the national call: nobody else may count on its establishments (ELI-29). */
    public boolean tientSesEssms() {
        return estEnCours() || this == REORIENTE;
    }

    /** The ARS has concluded and the carrier must be told. */
    public boolean estANotifier() {
        return switch (this) {
            case NON_RECEVABLE, RETENU, REJETE, REORIENTE, AJOURNE -> true;
            case BROUILLON, DEPOSE, COMPLET, INCOMPLET, RECEVABLE, EN_INSTRUCTION, EN_COMITE -> false;
        };
    }
}
