package fr.esmsnumerique.eligibilite.dossier.application;

import java.util.List;

/** The published JSON Schema of one GALIS application. */
public interface SchemaGalis {

    /** @param json one application */
    List<Ecart> ecarts(String json);

    /** @param champ JSON pointer of the value at fault */
    record Ecart(String champ, String raison) {}
}
