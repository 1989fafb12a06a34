package fr.esmsnumerique.deploiement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A YAML document, read by name; what is absent is an error that says where. */
record Arbre(String chemin, Object valeur) {

    static Arbre lire(Path fichier) {
        try {
            return new Arbre(fichier.getFileName().toString(), yaml().load(Files.readString(fichier)));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    static List<Arbre> documents(String texte) {
        return StreamSupport.stream(yaml().loadAll(texte).spliterator(), false)
                .filter(document -> document != null)
                .map(document -> new Arbre("", document))
                .toList();
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(500);
        return new Yaml(new SafeConstructor(options));
    }

    Arbre champ(String nom) {
        return siPresent(nom).orElseThrow(() -> new AssertionError(chemin + " : « " + nom + " » manque"));
    }

    Optional<Arbre> siPresent(String nom) {
        return Optional.ofNullable(table().get(nom)).map(v -> new Arbre(chemin + "." + nom, v));
    }

    Arbre a(String... noms) {
        Arbre courant = this;
        for (String nom : noms) {
            courant = courant.champ(nom);
        }
        return courant;
    }

    Map<String, Arbre> champs() {
        Map<String, Arbre> champs = new LinkedHashMap<>();
        table().forEach((nom, v) -> champs.put(nom, new Arbre(chemin + "." + nom, v)));
        return champs;
    }

    List<Arbre> elements() {
        if (!(valeur instanceof List<?> liste)) {
            throw new AssertionError(chemin + " n'est pas une liste");
        }
        return liste.stream().map(v -> new Arbre(chemin + "[]", v)).toList();
    }

    List<Arbre> elements(String nom) {
        return siPresent(nom).map(Arbre::elements).orElse(List.of());
    }

    String texte() {
        return String.valueOf(valeur);
    }

    String texte(String nom) {
        return champ(nom).texte();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> table() {
        if (!(valeur instanceof Map<?, ?> table)) {
            throw new AssertionError(chemin + " n'est pas un objet");
        }
        return (Map<String, Object>) table;
    }
}
