package fr.esmsnumerique.eligibilite.dossier.application;

import java.util.Map;

/** What the published schema of GALIS applications says of each field: a CSV cell is a text, and has to become what the schema expects. */
public interface FormeGalis {

    /** Kind of a value. */
    enum Nature {
        TEXTE,
        ENTIER,
        BOOLEEN,
        /** Texts separated by {@code |}. */
        TEXTES
    }

    /**
     * Fields of the application itself when {@code tableau} is empty, else of the elements of that array; lists of objects are left out.
     *
     * @param tableau dotted path: {@code demandesSpecifiques.equipement}
     * @return by dotted path: {@code solution.code}
     */
    Map<String, Nature> champs(String tableau);
}
