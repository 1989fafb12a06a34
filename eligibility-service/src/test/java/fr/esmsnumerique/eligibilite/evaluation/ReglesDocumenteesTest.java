package fr.esmsnumerique.eligibilite.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.ClausesGeneralisation;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/reference/regles-eligibilite.md} equal to the code; {@code -Desms.references.ecrire=true} writes it again. */
class ReglesDocumenteesTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "reference", "regles-eligibilite.md");
    private static final Path TESTS = Path.of("src", "test", "java");

    private static final String ENTETE = """
            # Clauses de recevabilité (campagnes de généralisation)

            Tableau tenu par `ReglesDocumenteesTest` : une ligne par clause, la classe qui la porte, la classe de test qui en visite les bornes, et les textes
            que la campagne G25 cite pour elle (valeur nationale ; les surcharges régionales sont dans `campagnes/G25.yaml`). Localisation = texte versé:lignes.

            Un manquement rejette si le texte cité est `sur_texte` ; il attend une personne s'il est `continuite`, `inference` ou `a_confirmer`.
            Les clauses marquées « ligne » écartent des ESSMS sans rejeter le dossier tant qu'il en reste.

            | clause | objet | portée | classe | test | textes |
            |---|---|---|---|---|---|
            """;

    @Test
    void le_tableau_des_clauses_est_a_jour() throws IOException {
        String attendu = ENTETE
                + ClausesGeneralisation.jeu().clauses().stream()
                        .map(ReglesDocumenteesTest::ligne)
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("esms.references.ecrire")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, attendu);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(attendu);
    }

    @Test
    void chaque_clause_a_un_test_qui_la_nomme() {
        assertThat(ClausesGeneralisation.jeu().clauses())
                .allSatisfy(clause -> assertThat(tests(clause)).as(clause.id()).isNotEmpty());
    }

    private static String ligne(Clause clause) {
        String classe = clause.getClass().getSimpleName();
        return "| %s | %s | %s | `%s` | %s | %s |%n"
                .formatted(
                        clause.id(),
                        clause.libelle(),
                        clause instanceof Clause.DeLigne ? "ligne" : "projet",
                        classe,
                        tests(clause).stream().map(t -> "`" + t + "`").collect(Collectors.joining(", ")),
                        textes(clause));
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

    private static String textes(Clause clause) {
        return new TreeSet<>(ClausesGeneralisation.jeu()
                        .evaluer(
                                ProjetDeTest.acquisition(15, Region.GRAND_EST).projet(),
                                ReglesDeTest.pour(Region.GRAND_EST))
                        .conclusions()
                        .stream()
                        .filter(c -> c.clause().equals(clause.id()))
                        .flatMap(c -> c.citations().stream())
                        .map(ReglesDocumenteesTest::texte)
                        .toList())
                .stream().collect(Collectors.joining("<br>"));
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
