package fr.esmsnumerique.financement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The worked examples of the rule book are the golden suite: a test that drops one, or cites one that is not in the book, is seen here. */
@DisplayName("Exemples du recueil sur les montants, les versements et les dates")
class ExemplesDuRecueilTest {

    /** Examples of amounts, payments and dates; the others (filing, ledger, eligibility, usage rates) are tested by their own services. */
    private static final Set<String> EXEMPLES = Set.of(
            "EX-01", "EX-02", "EX-03", "EX-04", "EX-05", "EX-07", "EX-08", "EX-11", "EX-12", "EX-14", "EX-16", "EX-18",
            "EX-20", "EX-21", "EX-22", "EX-23", "EX-24", "EX-26", "EX-29", "EX-31", "EX-32", "EX-35", "EX-42", "EX-48",
            "EX-49", "EX-55", "EX-64", "EX-68", "EX-69", "EX-72", "EX-73");

    private static final Pattern CITE = Pattern.compile("EX-\\d{2}");

    @Test
    void aucun_n_est_oublie_et_aucun_n_est_invente() throws IOException {
        Set<String> cites = new TreeSet<>();
        for (Path test : tests()) {
            CITE.matcher(Files.readString(test))
                    .results()
                    .map(MatchResult::group)
                    .forEach(cites::add);
        }

        assertThat(cites).containsExactlyInAnyOrderElementsOf(EXEMPLES);
    }

    private static List<Path> tests() throws IOException {
        try (Stream<Path> fichiers = Files.walk(Path.of("src/test/java"))) {
            return fichiers.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.getFileName().toString().startsWith("ExemplesDuRecueil"))
                    .collect(Collectors.toList());
        }
    }
}
