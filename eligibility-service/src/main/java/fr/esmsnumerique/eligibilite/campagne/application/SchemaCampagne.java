package fr.esmsnumerique.eligibilite.campagne.application;

import java.util.List;

/** The published JSON Schema of campaign files. */
public interface SchemaCampagne {

    /** @param json content to check */
    List<DefautCampagne> defauts(String json);
}
