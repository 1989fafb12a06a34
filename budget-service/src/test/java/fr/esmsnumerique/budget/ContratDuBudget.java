package fr.esmsnumerique.budget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published contract, read from the classpath: the commands of the service, whoever adds them. */
final class ContratDuBudget {

    private static final Map<String, JsonNode> FICHIERS = new HashMap<>();
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private ContratDuBudget() {}

    /**
     * A command.
     *
     * @param chemin path with its parameters replaced by their examples
     * @param corps example of the body; missing node when the command has none
     * @param schema schema of the body, references followed
     */
    record Commande(String methode, String chemin, String operation, JsonNode corps, Schema schema) {
        boolean aUnCorps() {
            return !corps.isMissingNode();
        }
    }

    /**
     * A schema and the file it is in, to follow its references.
     *
     * @param noeud the schema itself, never a reference
     */
    record Schema(String fichier, JsonNode noeud) {

        static Schema de(String fichier, JsonNode noeud) {
            JsonNode reference = noeud.path("$ref");
            if (reference.isMissingNode()) {
                return new Schema(fichier, noeud);
            }
            String[] parties = reference.asString().split("#", 2);
            String cible = parties[0].isEmpty() ? fichier : parties[0].replace("./", "");
            return de(cible, lire(cible).at(parties[1]));
        }

        Schema champ(String nom) {
            return de(fichier, noeud.path("properties").path(nom));
        }

        Schema element() {
            return de(fichier, noeud.path("items"));
        }

        boolean exige(String champ) {
            return noeud.path("required")
                    .valueStream()
                    .anyMatch(requis -> requis.asString().equals(champ));
        }

        String type() {
            return noeud.path("type").asString("");
        }

        String format() {
            return noeud.path("format").asString("");
        }
    }

    static List<Commande> commandes() {
        return lire("budget.yaml")
                .path("paths")
                .propertyStream()
                .flatMap(chemin -> Stream.of("post", "put", "patch", "delete")
                        .filter(chemin.getValue()::has)
                        .map(methode -> commande(chemin.getKey(), methode, chemin.getValue())))
                .toList();
    }

    private static Commande commande(String modele, String methode, JsonNode noeud) {
        JsonNode operation = noeud.path(methode);
        JsonNode contenu = operation.path("requestBody").path("content").path("application/json");
        return new Commande(
                methode.toUpperCase(Locale.ROOT),
                remplir(
                        modele,
                        Stream.concat(
                                noeud.path("parameters").valueStream(),
                                operation.path("parameters").valueStream())),
                operation.path("operationId").asString(),
                contenu.path("example"),
                Schema.de("budget.yaml", contenu.path("schema")));
    }

    private static String remplir(String modele, Stream<JsonNode> parametres) {
        Map<String, String> exemples = new HashMap<>();
        parametres
                .map(parametre -> Schema.de("budget.yaml", parametre).noeud())
                .filter(parametre -> parametre.path("in").asString().equals("path"))
                .forEach(parametre -> exemples.put(
                        parametre.path("name").asString(),
                        parametre.path("example").asString()));
        String chemin = modele;
        for (Map.Entry<String, String> exemple : exemples.entrySet()) {
            chemin = chemin.replace("{" + exemple.getKey() + "}", exemple.getValue());
        }
        return chemin;
    }

    /** A file of the contracts. */
    static JsonNode lire(String fichier) {
        return FICHIERS.computeIfAbsent(fichier, nom -> {
            try (InputStream yaml = ContratDuBudget.class.getResourceAsStream("/contrats/" + nom)) {
                return YAML.readTree(Objects.requireNonNull(yaml, nom));
            } catch (IOException illisible) {
                throw new UncheckedIOException(illisible);
            }
        });
    }
}
