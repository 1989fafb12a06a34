package fr.esmsnumerique.financement.subvention.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal written in the model cites a rule: the codes are read from the sources, so that a new one cannot be forgotten. */
class RefusExpliquesTest {

    private static final Path MODELE = Path.of("src/main/java/fr/esmsnumerique/financement/subvention/model");
    private static final Pattern REFUS = Pattern.compile("Refus\\.(?:etat|regle)\\(\\s*\"([a-z_.]+)\"");

    @ParameterizedTest
    @MethodSource("codes")
    void chaque_refus_cite_une_regle(String code) {
        ReferenceLegale reference = Fondements.de(code);

        assertThat(reference.regle()).matches("(FUN|PAY|CAL|DOC|BUD|SOL|AMB)-\\d{2}");
        assertThat(reference.localisation()).isNotBlank();
    }

    static Stream<String> codes() throws IOException {
        try (Stream<Path> fichiers = Files.list(MODELE)) {
            return fichiers
                    .flatMap(fichier -> REFUS.matcher(lire(fichier)).results())
                    .map(r -> r.group(1))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
