package fr.esmsnumerique.eligibilite.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.campagne.application.ReglesCompilees;
import fr.esmsnumerique.eligibilite.dossier.application.JsonDossier;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.CatalogueClauses;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.LectureCampagne;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Evaluations of the past, one directory per version of the rules with the campaign as it was then: read again with today's code they give the verdicts they gave.
 * {@code -Desms.evaluations.ecrire=true} adds those of the current version, and never writes over an older one.
 */
class EvaluationsConserveesTest {

    private static final Path RACINE = Path.of("src", "test", "resources", "evaluations");
    private static final TypeReference<Map<String, Object>> OBJET = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();
    private final JsonDossier dossiers = new JsonDossier(json);

    @TestFactory
    Stream<DynamicTest> une_evaluation_conservee_se_recalcule_a_l_identique() throws IOException {
        if (Boolean.getBoolean("esms.evaluations.ecrire")) {
            ecrire(RACINE.resolve(CatalogueClauses.VERSION));
        }
        List<Path> conservees;
        try (Stream<Path> fichiers = Files.walk(RACINE)) {
            conservees = fichiers.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(conservees).hasSizeGreaterThanOrEqualTo(8);
        return conservees.stream()
                .map(f -> DynamicTest.dynamicTest(RACINE.relativize(f).toString(), () -> recalculer(f)));
    }

    private void recalculer(Path fichier) throws IOException {
        Map<String, Object> conservee = json.readValue(Files.readString(fichier), OBJET);
        ParametresCampagne campagne = campagne(fichier.resolveSibling(conservee.get("campagne") + ".yaml"));
        assertThat(verdicts(campagne, (String) conservee.get("jour"), (String) conservee.get("region"), (String)
                        conservee.get("entree")))
                .isEqualTo(conservee.get("verdicts"));
    }

    private Map<String, String> verdicts(ParametresCampagne campagne, String jour, String region, String entree) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        Regles regles = ReglesCompilees.de(
                campagne, LocalDate.parse(jour), Region.deCode(region).orElseThrow());
        List<Conclusion> conclusions = CatalogueClauses.jeu(regles)
                .evaluer(dossiers.projet(entree), regles)
                .conclusions();
        PhrasesLisibles.verifier(conclusions.stream()
                .map(c -> c.phrase() + " " + c.verdict().contrefactuel().orElse(""))
                .toList());
        conclusions.forEach(c -> verdicts.put(
                c.clause(),
                c.verdict().issue()
                        + (c.lignesEcartees().isEmpty()
                                ? ""
                                : " " + c.lignesEcartees().size())));
        return verdicts;
    }

    private void ecrire(Path repertoire) {
        CasConserves.tous().forEach((nom, cas) -> {
            Path fichier = repertoire.resolve(nom + ".json");
            if (!Files.exists(fichier)) {
                String entree = dossiers.canonique(cas.projet());
                Map<String, Object> conservee = new LinkedHashMap<>();
                conservee.put("campagne", cas.campagne());
                conservee.put("region", cas.region().code());
                conservee.put("jour", cas.jour().toString());
                conservee.put(
                        "verdicts",
                        verdicts(
                                campagne(repertoire.resolve(cas.campagne() + ".yaml")),
                                cas.jour().toString(),
                                cas.region().code(),
                                entree));
                conservee.put("entree", entree);
                ecrireTexte(fichier, json.writerWithDefaultPrettyPrinter().writeValueAsString(conservee) + "\n");
            }
        });
    }

    private static ParametresCampagne campagne(Path yaml) {
        try {
            return LectureCampagne.lire(
                    new YAMLMapper().readValue(Files.readString(yaml), OBJET), "empreinte-conservee");
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static void ecrireTexte(Path fichier, String texte) {
        try {
            Files.writeString(fichier, texte);
        } catch (IOException refus) {
            throw new UncheckedIOException(refus);
        }
    }
}
