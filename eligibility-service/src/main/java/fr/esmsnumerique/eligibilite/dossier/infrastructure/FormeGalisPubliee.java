package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import fr.esmsnumerique.eligibilite.dossier.application.FormeGalis;
import fr.esmsnumerique.eligibilite.infrastructure.SchemaPublie;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks the schema file published with the contracts, so that CSV and JSON never differ on a field. */
@Component
class FormeGalisPubliee implements FormeGalis {

    private final JsonNode definitions;

    FormeGalisPubliee(JsonMapper json) {
        this.definitions =
                json.readTree(SchemaPublie.texte("galis-dossiers.schema.json")).path("$defs");
    }

    @Override
    public Map<String, Nature> champs(String tableau) {
        JsonNode objet = definitions.path("DossierGalis");
        for (String pas : tableau.isEmpty() ? new String[0] : tableau.split("\\.")) {
            objet = resoudre(objet.path("properties").path(pas));
            objet = estTableau(objet) ? resoudre(objet.path("items")) : objet;
        }
        Map<String, Nature> champs = new TreeMap<>();
        parcourir("", objet, champs);
        return champs;
    }

    private void parcourir(String prefixe, JsonNode objet, Map<String, Nature> champs) {
        objet.path("properties").forEachEntry((nom, brute) -> {
            JsonNode propriete = resoudre(brute);
            String chemin = prefixe + nom;
            if (propriete.has("properties")) {
                parcourir(chemin + ".", propriete, champs);
            } else if (!estTableau(propriete)) {
                champs.put(chemin, nature(propriete.path("type").asString("string")));
            } else if (!resoudre(propriete.path("items")).has("properties")) {
                champs.put(chemin, Nature.TEXTES);
            }
        });
    }

    private static Nature nature(String type) {
        return switch (type) {
            case "integer" -> Nature.ENTIER;
            case "boolean" -> Nature.BOOLEEN;
            default -> Nature.TEXTE;
        };
    }

    private static boolean estTableau(JsonNode noeud) {
        return noeud.path("type").asString("").equals("array");
    }

    private JsonNode resoudre(JsonNode noeud) {
        String reference = noeud.path("$ref").asString("");
        return reference.isEmpty() ? noeud : definitions.path(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
