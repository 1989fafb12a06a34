package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Regle;
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

/** The table of rules says the truth: what it names exists, no rule of the service's families is forgotten, and its citations are those of the refusals. */
class ReglesBudgetDocumenteesTest {

    private static final Path TABLE = Path.of("..", "docs", "reference", "regles-budget.md");
    private static final int COLONNES = 5;

    @Test
    void chaque_classe_et_chaque_test_nommes_existent() {
        Set<String> types = typesDu("src/main/java");
        types.add("RepereNational"); // published by the contract
        Set<String> tests = typesDu("src/test/java");
        assertThat(lignes(COLONNES)).isNotEmpty().allSatisfy(ligne -> {
            assertThat(types).as(ligne.getFirst()).containsAll(noms(ligne.get(2)));
            assertThat(tests).as(ligne.getFirst()).containsAll(noms(ligne.get(3)));
        });
    }

    @Test
    void aucune_regle_du_perimetre_ne_manque_ni_ne_figure_deux_fois() {
        List<String> documentees = Stream.concat(lignes(COLONNES).stream(), lignes(2).stream())
                .map(List::getFirst)
                .toList();
        Stream<String> attendues = Stream.concat(
                IntStream.rangeClosed(1, 11).mapToObj("BUD-%02d"::formatted),
                Stream.of("CAL-07", "CAL-15", "CAL-16", "AMB-06", "AMB-07", "AMB-33", "FUN-26"));
        assertThat(documentees).containsExactlyInAnyOrderElementsOf(attendues.toList());
    }

    @Test
    void les_citations_sont_celles_que_donnent_les_refus() {
        for (Regle regle : Regle.values()) {
            assertThat(lignes(COLONNES)).as(regle.name()).anySatisfy(ligne -> {
                assertThat(ligne.getFirst()).isEqualTo(regle.reference().regle());
                assertThat(ligne.get(4)).isEqualTo(regle.reference().localisation());
            });
        }
    }

    private static List<List<String>> lignes(int colonnes) {
        try (Stream<String> lignes = Files.lines(TABLE)) {
            return lignes.filter(ligne -> ligne.matches("\\| [A-Z]+-\\d+ \\|.*"))
                    .map(ligne -> Arrays.stream(ligne.split("\\|"))
                            .map(String::strip)
                            .filter(cellule -> !cellule.isEmpty())
                            .toList())
                    .filter(cellules -> cellules.size() == colonnes)
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
            return fichiers.map(fichier -> fichier.getFileName().toString())
                    .filter(nom -> nom.endsWith(".java"))
                    .map(nom -> nom.replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
