package fr.esmsnumerique.financement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.infrastructure.CampagnesLivrees;
import fr.esmsnumerique.financement.calcul.model.Ambiguite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/reference/regles-financement.md dit vrai")
class ReglesDocumenteesTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "regles-financement.md");

    @Test
    void chaque_regle_appliquee_nomme_une_classe_et_un_test_qui_existent() throws IOException {
        List<List<String>> appliquees = lignes(4);
        assertThat(appliquees).hasSizeGreaterThan(20);
        for (List<String> ligne : appliquees) {
            for (String classe : ligne.get(1).split(", ")) {
                assertThat(sources("src/main/java", classe))
                        .as(ligne.getFirst())
                        .isNotBlank();
            }
            String[] test = ligne.get(2).split("#");
            assertThat(sources("src/test/java", test[0]))
                    .as("%s : %s", ligne.getFirst(), ligne.get(2))
                    .contains("void " + test[1] + "(");
            assertThat(ligne.get(3)).as(ligne.getFirst()).isNotBlank();
        }
    }

    @Test
    void aucune_regle_du_recueil_ni_de_la_campagne_ne_manque() throws IOException {
        Set<String> ecrites = new HashSet<>();
        lignes(4).forEach(l -> ecrites.add(l.getFirst()));
        lignes(2).forEach(l -> ecrites.add(l.getFirst()));

        assertThat(ecrites).containsAll(numeros("FUN", 32)).containsAll(numeros("PAY", 11));
        assertThat(ecrites)
                .containsAll(
                        Arrays.stream(Ambiguite.values()).map(Ambiguite::id).toList());
        assertThat(reglesCiteesParLesCampagnes()).isNotEmpty();
        assertThat(ecrites).containsAll(reglesCiteesParLesCampagnes());
    }

    @Test
    void une_regle_n_est_ecrite_qu_une_fois() throws IOException {
        List<String> toutes = Stream.concat(lignes(4).stream(), lignes(2).stream())
                .map(List::getFirst)
                .toList();
        assertThat(toutes).doesNotHaveDuplicates();
    }

    /** Rows of the table with that many columns, header and separator left out. */
    private static List<List<String>> lignes(int colonnes) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(l -> l.startsWith("| ") && !l.startsWith("| règle "))
                .map(l -> Arrays.stream(l.substring(1, l.lastIndexOf('|')).split("\\|"))
                        .map(c -> c.strip().replace("`", ""))
                        .toList())
                .filter(c -> c.size() == colonnes)
                .toList();
    }

    private static List<String> numeros(String famille, int dernier) {
        return IntStream.rangeClosed(1, dernier)
                .mapToObj(n -> "%s-%02d".formatted(famille, n))
                .toList();
    }

    private static Set<String> reglesCiteesParLesCampagnes() {
        Set<String> regles = new TreeSet<>();
        for (String code : List.of("A21", "G22", "G25")) {
            regles.addAll(reglesCiteesPar(code));
        }
        return regles;
    }

    private static Set<String> reglesCiteesPar(String code) {
        Set<String> regles = new TreeSet<>();
        Map<?, ?> parametres = (Map<?, ?>) CampagnesLivrees.contenu(code).get("parametres");
        parametres.forEach((cle, parametre) -> {
            if (String.valueOf(cle).startsWith("financement.")) {
                for (Object valeur : (List<?>) ((Map<?, ?>) parametre).get("valeurs")) {
                    Map<?, ?> reference = (Map<?, ?>) ((Map<?, ?>) valeur).get("reference");
                    regles.add(String.valueOf(reference.get("regle")));
                }
            }
        });
        return regles;
    }

    private static String sources(String racine, String classe) throws IOException {
        try (Stream<Path> fichiers = Files.walk(Path.of(racine))) {
            Path fichier = fichiers.filter(f -> f.endsWith(classe + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Classe absente : " + classe));
            return Files.readString(fichier);
        }
    }
}
