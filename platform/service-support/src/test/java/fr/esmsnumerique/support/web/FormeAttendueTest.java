package fr.esmsnumerique.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

class FormeAttendueTest {

    private static final Path CONTRATS = Path.of("..", "..", "contracts");
    private static final Pattern EXEMPLES = Pattern.compile("par exemple ([^,]+?)(?: pour .*)?(?:, .*| ou .*)?$");

    @Test
    void chaque_motif_des_contrats_et_des_schemas_importes_a_sa_phrase_et_aucune_n_est_de_trop() {
        assertThat(FormeAttendue.phrases().keySet()).containsExactlyInAnyOrderElementsOf(motifs());
    }

    @Test
    void aucune_phrase_ne_montre_d_expression_reguliere_ni_d_anglais() {
        assertThat(FormeAttendue.phrases().values())
                .allSatisfy(phrase -> assertThat(phrase)
                        .doesNotContainPattern("[\\\\\\[\\](){}^$*+?|<>`]")
                        .doesNotContainPattern("\\b(must|match|regexp?|pattern)\\b")
                        .matches("(ne )?doit .{10,}"));
        assertThat(FormeAttendue.de("^inconnu$")).isEqualTo("n'a pas la forme attendue");
    }

    /** What a sentence gives as an example is accepted by its pattern. */
    @TestFactory
    Stream<DynamicTest> l_exemple_d_une_phrase_convient_a_son_motif() {
        return FormeAttendue.phrases().entrySet().stream()
                .filter(e -> e.getValue().contains("par exemple"))
                .map(e -> DynamicTest.dynamicTest(e.getValue(), () -> {
                    var exemple = EXEMPLES.matcher(e.getValue());
                    assertThat(exemple.find()).isTrue();
                    assertThat(exemple.group(1)).matches(e.getKey());
                }));
    }

    private static Set<String> motifs() {
        Set<String> motifs = new TreeSet<>();
        for (Path dossier : List.of(CONTRATS, CONTRATS.resolve("schemas"))) {
            try (DirectoryStream<Path> fichiers = Files.newDirectoryStream(dossier, "{*.yaml,*.schema.json}")) {
                for (Path fichier : fichiers) {
                    ajouter(new Yaml().load(Files.readString(fichier)), motifs);
                }
            } catch (IOException illisible) {
                throw new UncheckedIOException(illisible);
            }
        }
        return motifs;
    }

    private static void ajouter(Object noeud, Set<String> motifs) {
        if (noeud instanceof Map<?, ?> objet) {
            if (objet.get("pattern") instanceof String motif) {
                motifs.add(motif);
            }
            objet.values().forEach(enfant -> ajouter(enfant, motifs));
        } else if (noeud instanceof List<?> liste) {
            liste.forEach(enfant -> ajouter(enfant, motifs));
        }
    }
}
