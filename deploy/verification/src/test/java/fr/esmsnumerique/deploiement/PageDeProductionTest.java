package fr.esmsnumerique.deploiement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What operators are told exists, and all that exists is told. */
class PageDeProductionTest {

    /** Ports of the launcher of one machine. */
    private static final Set<String> DU_LANCEUR = Set.of("ESMS_PORT_PASSERELLE");

    private static final Pattern VARIABLE = Pattern.compile("ESMS_[A-Z_]+[A-Z]");
    private static final Pattern MESURE = Pattern.compile("\\besms_[a-z_]+");
    private static final Pattern MESURE_DU_CODE = Pattern.compile("\"(esms(?:\\.[a-z]+){2,})\"");

    @Test
    void la_page_nomme_chaque_variable_lue_et_aucune_autre() {
        Set<String> lues = Depot.MODULES.values().stream()
                .flatMap(module -> new ApplicationDeployee(module, Map.of(), Map.of()).lues().stream())
                .filter(variable -> !DU_LANCEUR.contains(variable))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(trouvees(VARIABLE, page())).isEqualTo(lues);
    }

    @Test
    void les_alertes_et_la_page_nomment_des_mesures_que_le_code_publie() throws IOException {
        Set<String> publiees = mesuresDuCode();
        Set<String> surveillees = trouvees(
                MESURE, ApplicationDeployee.contenu(Compose.DOSSIER.resolve(Path.of("observation", "alertes.yaml"))));

        assertThat(surveillees).isNotEmpty().isSubsetOf(publiees);
        assertThat(trouvees(MESURE, page())).isEqualTo(publiees);
    }

    @Test
    void prometheus_lit_chaque_service() {
        Arbre lecture = Arbre.lire(Compose.DOSSIER.resolve(Path.of("observation", "prometheus.yaml")))
                .champ("scrape_configs")
                .elements()
                .getFirst();

        assertThat(lecture.champ("static_configs").elements().getFirst().champ("targets").elements().stream()
                        .map(cible -> cible.texte().replace(":8080", "")))
                .containsExactlyInAnyOrder("eligibilite", "financement", "budget", "usage", "notification");
    }

    private static String page() {
        return ApplicationDeployee.contenu(Depot.RACINE.resolve(Path.of("docs", "operations", "production.md")));
    }

    private static Set<String> mesuresDuCode() throws IOException {
        try (Stream<Path> sources =
                Files.walk(Depot.RACINE.resolve(Path.of("budget-service", "src", "main", "java")))) {
            return sources.filter(source -> source.toString().endsWith(".java"))
                    .map(ApplicationDeployee::contenu)
                    .filter(texte -> texte.contains("io.micrometer"))
                    .flatMap(texte -> MESURE_DU_CODE.matcher(texte).results())
                    .map(trouvee -> trouvee.group(1).replace('.', '_'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> trouvees(Pattern forme, String texte) {
        return forme.matcher(texte)
                .results()
                .map(trouvee -> trouvee.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
