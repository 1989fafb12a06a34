package fr.esmsnumerique.contrats;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Differences between a published contract and the current one that would break a client. openapi-diff finds removed operations, parameters and fields; it does not
 * see a change of type in OpenAPI 3.1, so the named schemas are compared here a second time.
 */
final class Ruptures {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> CONTRAINTES = Set.of("type", "format", "pattern", "$ref", "const");

    private Ruptures() {}

    static List<String> entre(Path publie, Path courant) {
        List<String> ruptures = new ArrayList<>();
        ChangedOpenApi difference = OpenApiCompare.fromLocations(publie.toString(), courant.toString());
        if (difference.isIncompatible()) {
            difference
                    .getMissingEndpoints()
                    .forEach(e -> ruptures.add("opération retirée : " + e.getMethod() + " " + e.getPathUrl()));
            difference.getChangedOperations().stream()
                    .filter(o -> o.isIncompatible())
                    .forEach(o -> ruptures.add("opération incompatible : " + o.getHttpMethod() + " " + o.getPathUrl()));
            if (ruptures.isEmpty()) {
                ruptures.add("contrat incompatible : " + publie.getFileName());
            }
        }
        comparerSchemas(schemas(publie), schemas(courant), ruptures);
        return ruptures;
    }

    private static void comparerSchemas(Map<?, ?> avant, Map<?, ?> apres, List<String> ruptures) {
        avant.forEach((nom, schema) -> {
            if (apres.containsKey(nom)) {
                comparer(String.valueOf(nom), schema, apres.get(nom), ruptures);
            } else {
                ruptures.add("schéma retiré : " + nom);
            }
        });
    }

    /** A changed constraint, a removed field or a value removed from an enumeration breaks somebody; an added field does not. */
    private static void comparer(String chemin, Object avant, Object apres, List<String> ruptures) {
        if (!(avant instanceof Map<?, ?> a) || !(apres instanceof Map<?, ?> b)) {
            return;
        }
        CONTRAINTES.stream()
                .filter(c -> !Objects.equals(a.get(c), b.get(c)))
                .forEach(c -> ruptures.add(chemin + " : " + c + " passe de " + a.get(c) + " à " + b.get(c)));
        if (a.get("enum") instanceof List<?> valeurs
                && b.get("enum") instanceof List<?> gardees
                && !gardees.containsAll(valeurs)) {
            ruptures.add(chemin + " : valeur d'énumération retirée");
        }
        comparer(chemin + "[]", a.get("items"), b.get("items"), ruptures);
        if (a.get("properties") instanceof Map<?, ?> champs) {
            Map<?, ?> restants = b.get("properties") instanceof Map<?, ?> r ? r : Map.of();
            champs.forEach((nom, schema) -> {
                if (restants.containsKey(nom)) {
                    comparer(chemin + "." + nom, schema, restants.get(nom), ruptures);
                } else {
                    ruptures.add(chemin + "." + nom + " : champ retiré");
                }
            });
        }
    }

    private static Map<?, ?> schemas(Path contrat) {
        Map<?, ?> racine = YAML.readValue(lire(contrat), Map.class);
        return racine.get("components") instanceof Map<?, ?> c && c.get("schemas") instanceof Map<?, ?> s
                ? s
                : Map.of();
    }

    static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (java.io.IOException illisible) {
            throw new java.io.UncheckedIOException(illisible);
        }
    }

    static List<Path> contrats(Path dossier) {
        try (Stream<Path> fichiers = Files.list(dossier)) {
            return fichiers.filter(f -> f.toString().endsWith(".yaml") && !f.endsWith("redocly.yaml"))
                    .sorted()
                    .toList();
        } catch (java.io.IOException illisible) {
            throw new java.io.UncheckedIOException(illisible);
        }
    }
}
