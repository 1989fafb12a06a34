package fr.esmsnumerique.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of rules says the truth: every class and test it names exists, and no rule of the service's families is forgotten. */
class ReglesUsageDocumenteesTest {

    private static final Path TABLE = Path.of("..", "docs", "reference", "regles-usage.md");

    @Test
    void chaque_classe_et_chaque_test_nommes_existent() {
        Set<String> types = typesDu("src/main/java");
        Set<String> tests = typesDu("src/test/java");
        assertThat(lignes(5)).isNotEmpty().allSatisfy(l -> {
            assertThat(types).as(l.getFirst()).containsAll(noms(l.get(2)));
            assertThat(tests).as(l.getFirst()).containsAll(noms(l.get(3)));
            assertThat(l.get(4)).as(l.getFirst()).isNotBlank();
        });
    }

    @Test
    void aucune_regle_du_perimetre_ne_manque_ni_ne_figure_deux_fois() {
        List<String> documentees = Stream.concat(lignes(5).stream(), lignes(2).stream())
                .map(List::getFirst)
                .filter(r -> r.matches("[A-Z]+-\\d+"))
                .toList();
        Stream<String> attendues = Stream.of(
                        IntStream.rangeClosed(1, 23).mapToObj("USE-%02d"::formatted),
                        Stream.of(
                                "PAY-05", "PAY-07", "PAY-11", "CAL-18", "CAL-19", "CAL-20", "AMB-15", "AMB-20",
                                "AMB-21", "AMB-22", "AMB-23", "AMB-29", "SON-10", "DOC-25"))
                .flatMap(s -> s);
        assertThat(documentees).containsExactlyInAnyOrderElementsOf(attendues.toList());
    }

    private static List<List<String>> lignes(int colonnes) {
        try (Stream<String> lignes = Files.lines(TABLE)) {
            return lignes.filter(l -> l.matches("\\| [A-Z]+-\\d+ \\|.*"))
                    .map(l -> Arrays.stream(l.split("\\|"))
                            .map(String::strip)
                            .filter(c -> !c.isEmpty())
                            .toList())
                    .filter(c -> c.size() == colonnes)
                    .toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static List<String> noms(String cellule) {
        return Arrays.stream(cellule.split(",")).map(String::strip).toList();
    }

    private static Set<String> typesDu(String dossier) {
        try (Stream<Path> fichiers = Files.walk(Path.of(dossier))) {
            return fichiers.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".java"))
                    .map(n -> n.replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
