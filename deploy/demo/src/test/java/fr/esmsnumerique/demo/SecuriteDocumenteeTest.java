package fr.esmsnumerique.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A clause of the security checklist is held by a test that exists, or said not to be held. */
class SecuriteDocumenteeTest {

    private static final Path RACINE = racine();
    private static final Pattern TESTS = Pattern.compile("`(\\w+(?:Test|IT|E2E))`");

    @Test
    void chaque_test_nomme_existe() throws IOException {
        Set<String> connus = new TreeSet<>();
        for (Path module : modules()) {
            try (Stream<Path> fichiers = Files.walk(module)) {
                fichiers.map(f -> f.getFileName().toString())
                        .filter(nom -> nom.endsWith(".java"))
                        .forEach(nom -> connus.add(nom.substring(0, nom.length() - ".java".length())));
            }
        }
        Set<String> nommes =
                TESTS.matcher(page()).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(nommes).hasSizeGreaterThan(40);
        assertThat(connus).containsAll(nommes);
    }

    @Test
    void chaque_clause_a_son_test() throws IOException {
        List<String> rangs = page().lines()
                .takeWhile(l -> !l.startsWith("## What is not there"))
                .filter(l -> l.startsWith("| ") && !l.startsWith("| clause") && !l.startsWith("| input"))
                .toList();
        assertThat(rangs).hasSizeGreaterThan(40).allMatch(l -> TESTS.matcher(l).find());
    }

    private static String page() throws IOException {
        return Files.readString(RACINE.resolve("docs/reference/securite.md"));
    }

    /** Sources of tests of every module; what is built or downloaded is not walked. */
    private static List<Path> modules() throws IOException {
        try (Stream<Path> dossiers =
                Files.find(RACINE, 5, (chemin, _) -> chemin.endsWith(Path.of("src", "test", "java")))) {
            return dossiers.toList();
        }
    }

    private static Path racine() {
        Path dossier = Path.of("").toAbsolutePath();
        while (!Files.exists(dossier.resolve("contracts"))) {
            dossier = dossier.getParent();
        }
        return dossier;
    }
}
