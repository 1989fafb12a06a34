package fr.esmsnumerique.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The page of the journeys names every journey test that exists, with the run that plays it, and no other. */
class ParcoursRecensesTest {

    private static final Path PAGE = Path.of("..", "..", "docs/reference/parcours.md");
    private static final Pattern VERIFIE = Pattern.compile("`(\\w+E2E)\\.(\\w+)` \\| (défaut|complet) \\|");

    /** They check figures or every screen, not what a person does. */
    private static final Set<String> PAS_DES_PARCOURS =
            Set.of("FilPrincipalE2E", "AnneeNationaleE2E", "PilotageE2E", "EcransE2E", "DroitsE2E", "TraitementsE2E");

    @Test
    void chaque_parcours_est_dans_la_page_avec_la_passe_qui_le_joue() throws IOException {
        assertThat(recenses()).isEqualTo(existants());
    }

    @Test
    void il_y_en_a_au_moins_vingt_cinq_dont_trois_au_clavier_seul() throws IOException {
        assertThat(recenses()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(recenses().keySet())
                .filteredOn(nom -> nom.startsWith("ParcoursClavierE2E"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    private static Map<String, String> recenses() throws IOException {
        Map<String, String> parcours = new TreeMap<>();
        VERIFIE.matcher(Files.readString(PAGE))
                .results()
                .forEach(ligne -> parcours.put(ligne.group(1) + "." + ligne.group(2), ligne.group(3)));
        return parcours;
    }

    private static Map<String, String> existants() throws IOException {
        Map<String, String> parcours = new TreeMap<>();
        for (Class<?> classe : classes()) {
            Arrays.stream(classe.getDeclaredMethods())
                    .filter(ParcoursRecensesTest::estUnTest)
                    .forEach(methode ->
                            parcours.put(classe.getSimpleName() + "." + methode.getName(), passe(classe, methode)));
        }
        return parcours;
    }

    private static Iterable<Class<?>> classes() throws IOException {
        Path dossier = Path.of("src/test/java/fr/esmsnumerique/demo");
        try (Stream<Path> fichiers = Files.list(dossier)) {
            return fichiers.map(fichier -> fichier.getFileName().toString())
                    .filter(nom -> nom.endsWith("E2E.java"))
                    .map(nom -> nom.replace(".java", ""))
                    .filter(nom -> !PAS_DES_PARCOURS.contains(nom))
                    .<Class<?>>map(ParcoursRecensesTest::charger)
                    .toList();
        }
    }

    private static Class<?> charger(String nom) {
        try {
            return Class.forName("fr.esmsnumerique.demo." + nom);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean estUnTest(Method methode) {
        return methode.isAnnotationPresent(Test.class) || methode.isAnnotationPresent(ParameterizedTest.class);
    }

    private static String passe(Class<?> classe, Method methode) {
        boolean longue = Stream.of(classe.getAnnotation(Tag.class), methode.getAnnotation(Tag.class))
                .flatMap(etiquette -> Optional.ofNullable(etiquette).stream())
                .anyMatch(etiquette -> etiquette.value().equals("long"));
        return longue ? "complet" : "défaut";
    }
}
