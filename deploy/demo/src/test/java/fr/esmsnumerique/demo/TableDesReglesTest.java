package fr.esmsnumerique.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of all the rules is what its generator makes of the pages of the services, and the generator notices what is missing. */
class TableDesReglesTest {

    private static final Path RACINE = Path.of("..", "..");
    private static final Path REFERENCE = RACINE.resolve("docs/reference");

    @Test
    void la_page_validee_est_celle_que_donne_le_generateur() throws Exception {
        assertThat(generer(REFERENCE, "--verifier")).isEmpty();
    }

    @Test
    void une_page_de_service_modifiee_ou_une_regle_sans_campagne_se_remarque(@TempDir Path copie) throws Exception {
        try (Stream<Path> fichiers = Files.list(REFERENCE)) {
            for (Path fichier : fichiers.toList()) {
                Files.copy(fichier, copie.resolve(fichier.getFileName()));
            }
        }
        Path budget = copie.resolve("regles-budget.md");
        Files.writeString(budget, Files.readString(budget).replace("| CAL-16 | Dates", "| CAL-16 | Autres dates"));
        assertThat(generer(copie, "--verifier")).contains("n'est pas à jour");

        Files.writeString(budget, Files.readString(budget).replace("| CAL-16 |", "| BUD-99 |"));
        assertThat(generer(copie)).contains("[CAL-16]");
        Files.writeString(
                budget, Files.readString(budget) + "| CAL-16 | Dates | `Echeances` | `EcheancesTest` | 003:L427 |\n");
        assertThat(generer(copie)).contains("[BUD-99]");
    }

    @Test
    void une_regle_du_recueil_ni_appliquee_ni_expliquee_se_remarque(@TempDir Path copie) throws Exception {
        try (Stream<Path> fichiers = Files.list(REFERENCE)) {
            for (Path fichier : fichiers.toList()) {
                Files.copy(fichier, copie.resolve(fichier.getFileName()));
            }
        }
        Path eligibilite = copie.resolve("regles-eligibilite.md");
        Files.writeString(
                eligibilite,
                Files.readString(eligibilite)
                        .lines()
                        .filter(ligne -> !ligne.startsWith("| ELI-13 |") && !ligne.startsWith("| SOL-03 |"))
                        .collect(Collectors.joining("\n", "", "\n")));
        assertThat(generer(copie)).contains("ni appliquées ni expliquées").contains("[ELI-13, SOL-03]");
    }

    /** @return what the command complains of; nothing when it succeeds */
    private static String generer(Path dossier, String... options) throws IOException, InterruptedException {
        List<String> commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstderr.encoding=UTF-8",
                RACINE.resolve("deploy/outils/docs/TableDesRegles.java").toString(),
                dossier.toString()));
        commande.addAll(List.of(options));
        Process processus =
                new ProcessBuilder(commande).redirectErrorStream(true).start();
        String plaintes = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(processus.waitFor() == 0).as(plaintes).isEqualTo(plaintes.isEmpty());
        return plaintes;
    }
}
