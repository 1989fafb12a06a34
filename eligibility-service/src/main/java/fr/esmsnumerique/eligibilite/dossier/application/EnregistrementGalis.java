package fr.esmsnumerique.eligibilite.dossier.application;

/** What one line of a GALIS CSV describes: the application, or an element of one of its lists. */
enum EnregistrementGalis {
    DOSSIER(""),
    ORGANISME("organismes"),
    ESSMS("essms"),
    DEPENSE("budget"),
    EQUIPEMENT("demandesSpecifiques.equipement"),
    PIECE("pieces");

    private final String tableau;

    EnregistrementGalis(String tableau) {
        this.tableau = tableau;
    }

    /** Path of its list in the application, empty for the application itself. */
    String tableau() {
        return tableau;
    }
}
