package fr.esmsnumerique.eligibilite.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.CatalogueClauses;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/reference/regles-eligibilite.md} equal to the code; {@code -Desms.references.ecrire=true} writes it again. */
class ReglesDocumenteesTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "reference", "regles-eligibilite.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Set<String> SOURCES = types(Path.of("src", "main", "java"));
    private static final Set<String> ESSAIS = types(TESTS);

    private static final Map<String, Region> CAMPAGNES = new TreeMap<>(
            Map.of("A21", Region.GRAND_EST, "G22", Region.BOURGOGNE_FRANCHE_COMTE, "G25", Region.GRAND_EST));
    private static final Map<String, LocalDate> JOURS =
            Map.of("A21", LocalDate.of(2021, 3, 1), "G22", LocalDate.of(2022, 5, 12), "G25", LocalDate.of(2025, 5, 12));

    private static final String ENTETE = """
            # Clauses de recevabilité (amorçage 2021, généralisation 2022 et 2025)

            Tableau tenu par `ReglesDocumenteesTest` : une ligne par clause, la classe qui la porte, la classe de test qui en visite les bornes, les textes cités et les
            campagnes dont elle fait partie (`eligibilite.clauses` de `campagnes/<code>.yaml`). Sans préfixe, le texte est celui que G25 cite (valeur nationale ; les
            surcharges régionales sont dans le fichier) ; pour G22, celui de Bourgogne-Franche-Comté, seule région dont l'appel est versé. Localisation = texte versé:lignes.

            Un manquement rejette si le texte cité est `sur_texte` ; il attend une personne s'il est `continuite`, `inference` ou `a_confirmer`.
            Les clauses marquées « ligne » écartent des ESSMS sans rejeter le dossier tant qu'il en reste.

            | clause | objet | portée | classe | test | textes | campagnes |
            |---|---|---|---|---|---|---|
            """;

    @Test
    void le_tableau_des_clauses_est_a_jour() throws IOException {
        String attendu = ENTETE
                + CatalogueClauses.toutes().stream()
                        .map(ReglesDocumenteesTest::ligne)
                        .collect(Collectors.joining());
        String page = Files.readString(DOCUMENT);
        int suite = page.indexOf("\n## ");
        if (Boolean.getBoolean("esms.references.ecrire")) {
            page = attendu + page.substring(suite);
            Files.writeString(DOCUMENT, page);
        }
        assertThat(page.substring(0, page.indexOf("\n## "))).isEqualTo(attendu);
    }

    /** The tables under the first one are written by hand: what they name exists, and no rule is both applied and not. */
    @Test
    void les_classes_et_les_tests_nommes_a_la_main_existent() throws IOException {
        List<String> appliquees = lignes("classe");
        assertThat(appliquees).hasSizeGreaterThan(60).allSatisfy(ligne -> {
            String[] cellules = ligne.split("\\|");
            assertThat(noms(cellules[3])).as(ligne).isNotEmpty().allMatch(SOURCES::contains);
            assertThat(noms(cellules[4])).as(ligne).isNotEmpty().allMatch(ESSAIS::contains);
        });
        List<String> autres = lignes("raison");
        assertThat(autres)
                .isNotEmpty()
                .allSatisfy(ligne ->
                        assertThat(ligne.split("\\|")[2].strip()).as(ligne).hasSizeGreaterThan(20));
        assertThat(regles(appliquees)).doesNotContainAnyElementsOf(regles(autres));
        assertThat(regles(autres)).doesNotHaveDuplicates();
    }

    /** A text with several readings that a clause applies is in the page; a rule that a campaign value cites too. */
    @Test
    void chaque_ambiguite_et_chaque_regle_citee_par_une_clause_est_a_la_page() throws IOException {
        Set<String> attendues = new TreeSet<>();
        CatalogueClauses.toutes().forEach(c -> c.ambiguites().forEach(a -> attendues.add(a.id())));
        CAMPAGNES.forEach((campagne, region) -> evaluer(campagne, region).conclusions().stream()
                .flatMap(c -> c.citations().stream())
                .map(ReferenceLegale::regle)
                .forEach(attendues::add));
        String page = Files.readString(DOCUMENT);
        assertThat(attendues).hasSizeGreaterThan(60);
        assertThat(attendues.stream().filter(regle -> !page.contains("\n| " + regle)))
                .as("règles appliquées par une clause, absentes de la page")
                .isEmpty();
    }

    /** Rows of the hand-written tables that have this column. */
    private static List<String> lignes(String colonne) throws IOException {
        List<String> lignes = new ArrayList<>();
        boolean dedans = false;
        for (String ligne : Files.readString(DOCUMENT)
                .lines()
                .dropWhile(l -> !l.startsWith("## "))
                .toList()) {
            dedans = ligne.startsWith("| règle")
                    ? ligne.contains("| " + colonne + " |")
                    : dedans && ligne.startsWith("|");
            if (dedans && ligne.matches("\\| [A-Z]{3}-\\d\\d \\|.*")) {
                lignes.add(ligne);
            }
        }
        return lignes;
    }

    private static List<String> regles(List<String> lignes) {
        return lignes.stream().map(l -> l.substring(2, 8)).toList();
    }

    private static List<String> noms(String cellule) {
        return Arrays.stream(cellule.replace("`", "").split(","))
                .map(String::strip)
                .filter(nom -> !nom.isEmpty())
                .toList();
    }

    private static Set<String> types(Path racine) {
        try (Stream<Path> fichiers = Files.walk(racine)) {
            return fichiers.map(f -> f.getFileName().toString())
                    .filter(nom -> nom.endsWith(".java"))
                    .map(nom -> nom.replace(".java", ""))
                    .collect(Collectors.toSet());
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    @Test
    void chaque_clause_a_un_test_qui_la_nomme() {
        assertThat(CatalogueClauses.toutes())
                .allSatisfy(clause -> assertThat(tests(clause)).as(clause.id()).isNotEmpty());
    }

    private static String ligne(Clause clause) {
        String classe = clause.getClass().getSimpleName();
        return "| %s | %s | %s | `%s` | %s | %s | %s |%n"
                .formatted(
                        clause.id(),
                        clause.libelle(),
                        clause instanceof Clause.DeLigne ? "ligne" : "projet",
                        classe,
                        tests(clause).stream().map(t -> "`" + t + "`").collect(Collectors.joining(", ")),
                        textes(clause),
                        campagnes(clause));
    }

    private static List<String> tests(Clause clause) {
        String appel = "new " + clause.getClass().getSimpleName() + "()";
        try (Stream<Path> fichiers = Files.walk(TESTS)) {
            return fichiers.filter(f -> f.toString().endsWith("Test.java"))
                    .filter(f -> lire(f).contains(appel))
                    .map(f -> f.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    /** What each campaign that lists the clause cites for it, where the region writes its own rules when only one does. */
    private static String textes(Clause clause) {
        Set<String> textes = new TreeSet<>();
        CAMPAGNES.forEach((campagne, region) -> evaluer(campagne, region).conclusions().stream()
                .filter(c -> c.clause().equals(clause.id()))
                .flatMap(c -> c.citations().stream())
                .map(ReglesDocumenteesTest::texte)
                .map(t -> campagne.equals("G25") ? t : campagne + " : " + t)
                .forEach(textes::add));
        return String.join("<br>", textes);
    }

    private static String campagnes(Clause clause) {
        return CAMPAGNES.keySet().stream()
                .filter(c -> ReglesDeTest.de(c, Region.GRAND_EST, JOURS.get(c))
                        .liste(CatalogueClauses.CLE)
                        .valeur()
                        .contains(clause.id()))
                .collect(Collectors.joining(", "));
    }

    private static Evaluation evaluer(String campagne, Region region) {
        Regles regles = ReglesDeTest.de(campagne, region, JOURS.get(campagne));
        return CatalogueClauses.jeu(regles)
                .evaluer(
                        ProjetDeTest.acquisition(15, region)
                                .depose(JOURS.get(campagne) + "T09:00:00Z")
                                .projet(),
                        regles);
    }

    private static String texte(ReferenceLegale reference) {
        return reference.regle() + " [" + reference.localisation() + "] `"
                + reference.statut().code() + "`";
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
