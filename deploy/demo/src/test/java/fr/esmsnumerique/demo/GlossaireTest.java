package fr.esmsnumerique.demo;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The glossary says the truth: it defines every public type of the models and of the kernel, and names none that is gone. */
class GlossaireTest {

    private static final Pattern TYPE_PUBLIC = Pattern.compile(
            "^public (?:(?:sealed|non-sealed|final|abstract) )*(?:class|record|interface|@interface|enum) (\\w+)",
            Pattern.MULTILINE);
    private static final Pattern CITES = Pattern.compile("`(\\w+)(?:\\.(\\w+))?` \\(([a-z, ]+)\\)");
    private static final String CITE = "`\\w+(\\.\\w+)?` \\([a-z]+(, [a-z]+)*\\)";
    private static final Pattern MEMBRES =
            Pattern.compile("^    (?:record (\\w+)\\(|([A-Z][A-Z_]+)[,;(]?$)", Pattern.MULTILINE);
    private static final String SOURCE = "—|[A-Z]{3}-\\d{2}(, [A-Z]{3}-\\d{2})*";

    private static String glossaire;
    private static String sources;
    /** Source of each public type, by {@code `Type` (service)}: the same word has a type in several services. */
    private static final Map<String, String> TYPES = new TreeMap<>();

    @BeforeAll
    static void lire() throws IOException {
        Path racine = racine();
        glossaire = Files.readString(racine.resolve("docs/reference/glossaire.md"));
        StringBuilder tout = new StringBuilder();
        for (Path code : dossiersDeCode(racine)) {
            boolean noyau = code.startsWith(racine.resolve("platform/kernel"));
            for (Path fichier : fichiersJava(code)) {
                String source = Files.readString(fichier, StandardCharsets.UTF_8);
                tout.append(source);
                if (noyau || fichier.toString().contains("/model/")) {
                    String service = code.relativize(fichier).getName(2).toString();
                    TYPE_PUBLIC
                            .matcher(source)
                            .results()
                            .forEach(type -> TYPES.put(cite(type.group(1), service), source));
                }
            }
        }
        sources = tout.toString();
    }

    @Test
    void chaque_type_public_d_un_modele_ou_du_noyau_est_defini() {
        assertThat(TYPES).hasSizeGreaterThan(200);
        assertThat(difference(TYPES.keySet(), typesCites()))
                .as("types absents de docs/reference/glossaire.md")
                .isEmpty();
    }

    @Test
    void aucun_type_nomme_n_a_disparu() {
        assertThat(difference(typesCites(), TYPES.keySet()))
                .as("types du glossaire que le code n'a plus")
                .isEmpty();
    }

    @Test
    void les_termes_sont_tries_et_uniques() {
        List<String> cles =
                tableau("Termes").stream().map(ligne -> cle(ligne.getFirst())).toList();
        assertThat(cles).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void chaque_ligne_est_complete() {
        assertThat(tableau("Termes")).allSatisfy(ligne -> {
            assertThat(ligne).hasSize(5).noneMatch(String::isEmpty);
            assertThat(ligne.get(1)).endsWith(".");
        });
        assertThat(tableau("Clauses")).allSatisfy(ligne -> assertThat(ligne).hasSize(3));
        assertThat(tableau("Refus")).allSatisfy(ligne -> assertThat(ligne).hasSize(4));
        assertThat(tousLesTableaux().map(ligne -> ligne.get(ligne.size() - 2)))
                .as("sources")
                .allMatch(source -> source.matches(SOURCE));
        assertThat(tousLesTableaux().map(List::getLast))
                .as("types")
                .allMatch(types -> types.matches("—|" + CITE + "( ; " + CITE + ")*"));
    }

    @Test
    void chaque_code_de_refus_est_dans_le_code() {
        assertThat(tableau("Refus"))
                .extracting(ligne -> ligne.getFirst().replace("`", ""))
                .doesNotHaveDuplicates()
                .allMatch(code -> sources.contains('"' + code + '"'));
    }

    /** A family named here is described in full: a refusal added to it without its line fails. */
    @Test
    void chaque_famille_de_refus_est_complete() {
        Map<String, Set<String>> familles = new TreeMap<>();
        cites("Refus")
                .filter(c -> c.group(2) != null)
                .forEach(c -> familles.computeIfAbsent(cite(c.group(1), c.group(3)), famille -> new TreeSet<>())
                        .add(c.group(2)));
        assertThat(familles)
                .isNotEmpty()
                .allSatisfy((famille, decrits) ->
                        assertThat(membres(famille)).as(famille).containsExactlyElementsOf(decrits));
    }

    private static Set<String> membres(String famille) {
        Set<String> membres = MEMBRES.matcher(TYPES.get(famille))
                .results()
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                .collect(toCollection(TreeSet::new));
        // The one outcome that is not a refusal.
        membres.remove("Attestee");
        return membres;
    }

    private static Set<String> typesCites() {
        return Stream.of("Termes", "Clauses", "Refus")
                .flatMap(GlossaireTest::cites)
                .flatMap(c -> Arrays.stream(c.group(3).split(", ")).map(service -> cite(c.group(1), service)))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<MatchResult> cites(String section) {
        return CITES.matcher(tableau(section).stream().map(List::getLast).collect(joining("\n")))
                .results();
    }

    private static Stream<List<String>> tousLesTableaux() {
        return Stream.of("Termes", "Clauses", "Refus").flatMap(section -> tableau(section).stream());
    }

    /** Rows of a section's table, without its header. */
    private static List<List<String>> tableau(String section) {
        List<List<String>> lignes = glossaire
                .lines()
                .dropWhile(ligne -> !ligne.equals("## " + section))
                .skip(1)
                .takeWhile(ligne -> !ligne.startsWith("## "))
                .filter(ligne -> ligne.startsWith("| "))
                .skip(1)
                .map(ligne -> Arrays.stream(
                                ligne.substring(1, ligne.length() - 1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
        assertThat(lignes).as(section).isNotEmpty();
        return lignes;
    }

    private static String cite(String type, String service) {
        return "`" + type + "` (" + service + ")";
    }

    /** Alphabetical order a reader expects: accents, case and punctuation do not count. */
    private static String cle(String terme) {
        return Normalizer.normalize(terme.replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static Set<String> difference(Set<String> ceux, Set<String> sauf) {
        Set<String> reste = new TreeSet<>(ceux);
        reste.removeAll(sauf);
        return reste;
    }

    private static Path racine() {
        Path dossier = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(dossier.resolve("esms"))) {
            dossier = dossier.getParent();
        }
        return dossier;
    }

    private static List<Path> dossiersDeCode(Path racine) throws IOException {
        try (Stream<Path> modules = Files.list(racine)) {
            return Stream.concat(
                            modules.filter(
                                    module -> module.getFileName().toString().endsWith("-service")),
                            Stream.of(racine.resolve("platform/kernel"), racine.resolve("platform/service-support")))
                    .map(module -> module.resolve("src/main/java"))
                    .toList();
        }
    }

    private static List<Path> fichiersJava(Path code) throws IOException {
        try (Stream<Path> fichiers = Files.walk(code)) {
            return fichiers.filter(fichier -> fichier.toString().endsWith(".java"))
                    .toList();
        }
    }
}
