package fr.esmsnumerique.notification.avis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published table of notices is that of the code, line by line. */
class AvisDocumentesTest {

    private static final Path TABLE = Path.of("..", "docs", "reference", "notifications.md");

    @Test
    void la_table_publiee_est_celle_du_code() throws IOException {
        try (Stream<String> lignes = Files.lines(TABLE)) {
            List<String> publiees = lignes.filter(l -> l.startsWith("| `")).toList();
            assertThat(publiees)
                    .containsExactlyElementsOf(Stream.of(Avis.values())
                            .map(AvisDocumentesTest::ligne)
                            .toList());
        }
    }

    private static String ligne(Avis avis) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        avis.type(),
                        avis.audience(),
                        avis.courriel() ? "oui" : "non",
                        Modele.lire(avis.modele()).objet());
    }
}
