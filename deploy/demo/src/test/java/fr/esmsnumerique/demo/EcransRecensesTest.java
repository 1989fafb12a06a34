package fr.esmsnumerique.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A route of the back-office that no row of the visited screens opens fails here, before any browser starts. */
class EcransRecensesTest {

    private static final Path ROUTES = Path.of("..", "..", "gateway/back-office/src/App.tsx");
    private static final Pattern ROUTE = Pattern.compile("<Route (?:(index)|path=\"([^\"]+)\")");

    @Test
    void chaque_route_du_back_office_est_visitee_et_chaque_ligne_vise_une_route() throws IOException {
        assertThat(visitees()).containsExactlyInAnyOrderElementsOf(routes());
    }

    @Test
    void un_ecran_n_a_qu_une_image() {
        assertThat(lignes().map(ligne -> ligne[5])).doesNotHaveDuplicates();
    }

    private static Set<String> routes() throws IOException {
        Set<String> routes = ROUTE.matcher(Files.readString(ROUTES))
                .results()
                .map(trouvee -> trouvee.group(1) == null ? trouvee.group(2) : "/")
                .collect(Collectors.toSet());
        assertThat(routes).as("routes read in App.tsx").hasSizeGreaterThan(40);
        return routes;
    }

    private static Set<String> visitees() {
        return lignes().map(ligne -> ligne[1]).collect(Collectors.toSet());
    }

    private static Stream<String[]> lignes() {
        return Stream.of("principaux.csv", "autres.csv")
                .flatMap(nom -> lire(nom).lines())
                .filter(ligne -> !ligne.startsWith("#"))
                .map(ligne -> ligne.split("\\s*[|]\\s*", -1));
    }

    private static String lire(String nom) {
        try (InputStream flux = EcransRecensesTest.class.getResourceAsStream("/ecrans/" + nom)) {
            return new String(Objects.requireNonNull(flux, nom).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
