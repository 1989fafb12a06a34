package fr.esmsnumerique.support.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** For programs: exact values (centimes, basis points, ISO dates), and what each column holds. */
final class TableauJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TableauJson() {}

    static void ecrire(TableauExport tableau, OutputStream sortie) throws IOException {
        try (JsonGenerator json =
                JSON.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(sortie)) {
            json.writeStartObject();
            json.writeStringProperty("titre", tableau.titre());
            json.writeArrayPropertyStart("colonnes");
            for (Colonne colonne : tableau.colonnes()) {
                json.writeStartObject();
                json.writeStringProperty("nom", colonne.nom());
                json.writeStringProperty("unite", unite(colonne.type()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("lignes");
            tableau.rangs().forEach(rang -> ligne(json, tableau.colonnes(), rang));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void ligne(JsonGenerator json, List<Colonne> colonnes, List<? extends @Nullable Object> rang) {
        json.writeStartObject();
        for (int i = 0; i < colonnes.size(); i++) {
            json.writeName(colonnes.get(i).nom());
            valeur(json, rang.get(i));
        }
        json.writeEndObject();
    }

    private static void valeur(JsonGenerator json, @Nullable Object valeur) {
        switch (valeur) {
            case null -> json.writeNull();
            case Long nombre -> json.writeNumber(nombre);
            case Integer nombre -> json.writeNumber(nombre);
            default -> json.writeString(valeur.toString());
        }
    }

    private static String unite(Colonne.Type type) {
        return switch (type) {
            case TEXTE -> "texte";
            case ENTIER -> "nombre";
            case EUROS -> "centimes d'euro";
            case TAUX -> "points de base";
            case DATE -> "date (Europe/Paris)";
            case INSTANT -> "instant (UTC)";
        };
    }
}
