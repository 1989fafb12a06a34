package fr.esmsnumerique.eligibilite.essms.infrastructure;

import fr.esmsnumerique.eligibilite.essms.application.LecteurFiness.FichierNonReconnu;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One legal entity of a FINESS+ file with its establishments, reduced to what is read. Events, engagements and contacts, nine tenths of the file, are skipped token by
 * token and never held.
 */
final class EntiteLue {

    /** Address where the establishment is, among those it uses. */
    private static final String ADRESSE_DU_LIEU = "03";

    /** Ten times the largest of the country. */
    private static final int MAXIMUM = 20_000;

    JsonNode informations = MissingNode.getInstance();
    JsonNode adresse = MissingNode.getInstance();
    final List<Etablissement> etablissements = new ArrayList<>();

    /** One establishment. */
    record Etablissement(
            JsonNode informations, String categorie, String mode, JsonNode adresse, String etat, String datemaj) {}

    /** @param json on the brace that opens the entity; on the one that closes it after */
    static EntiteLue lire(JsonParser json) {
        EntiteLue lue = new EntiteLue();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String champ = Objects.requireNonNull(json.currentName());
            json.nextToken();
            switch (champ) {
                case "informationsGeneralesPMEJ" -> lue.informations = arbre(json);
                case "adresse" -> lue.adresse = adresse(json);
                case "ege" -> {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        lue.ajouter(etablissement(json));
                    }
                }
                default -> json.skipChildren();
            }
        }
        return lue;
    }

    private static Etablissement etablissement(JsonParser json) {
        JsonNode informations = MissingNode.getInstance();
        JsonNode adresse = MissingNode.getInstance();
        String categorie = "";
        String mode = "";
        String etat = "";
        String datemaj = "";
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String champ = Objects.requireNonNull(json.currentName());
            json.nextToken();
            switch (champ) {
                case "informationsGeneralesEGE" -> informations = arbre(json);
                case "adresse" -> adresse = adresse(json);
                case "categorieentiteGeographiqueExercice" -> categorie = texte(arbre(json));
                case "modefixationtarifaire" -> mode = texte(arbre(json));
                case "etatObjet" -> etat = texte(arbre(json));
                case "dateDerniereMaj" -> datemaj = texte(arbre(json));
                default -> json.skipChildren();
            }
        }
        return new Etablissement(informations, categorie, mode, adresse, etat, datemaj);
    }

    private static JsonNode arbre(JsonParser json) {
        JsonNode lu = json.readValueAsTree();
        return lu == null ? MissingNode.getInstance() : lu;
    }

    /** An establishment may use a hundred and fifty: one is kept. */
    private static JsonNode adresse(JsonParser json) {
        JsonNode gardee = MissingNode.getInstance();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return gardee;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            JsonNode une = arbre(json);
            if (gardee.isMissingNode() || texte(une.path("usageAdresse")).equals(ADRESSE_DU_LIEU)) {
                gardee = une;
            }
        }
        return gardee;
    }

    private void ajouter(Etablissement lu) {
        if (etablissements.size() == MAXIMUM) {
            throw new FichierNonReconnu("Une entité juridique a plus de " + MAXIMUM
                    + " établissements : ce n'est pas un fichier FINESS+. Téléchargez-le à nouveau.");
        }
        etablissements.add(lu);
    }

    /** Without the spaces FINESS pads some cells with; empty when absent. */
    static String texte(JsonNode valeur) {
        return valeur.isValueNode() && !valeur.isNull() ? valeur.asString().strip() : "";
    }
}
