package fr.esmsnumerique.deploiement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script of backups with programs that play a dump and a night: what it leaves in its folder when the dump fails, and when it does not. */
class SauvegardeTest {

    private static final String ANCIENNE = "esms-20200101T021500Z.archive.gz";

    @TempDir
    Path programmes;

    @TempDir
    Path sauvegardes;

    @BeforeEach
    void une_ancienne_sauvegarde() throws IOException {
        Path ancienne = Files.writeString(sauvegardes.resolve(ANCIENNE), "bonne");
        Files.setLastModifiedTime(ancienne, FileTime.from(Instant.now().minus(Duration.ofDays(100))));
        // The first night passes at once, the second ends the script.
        programme("sleep", """
                if [ -e "$0.passee" ]; then kill -TERM "$PPID"; else : >"$0.passee"; fi
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maintenant", "chaque-jour"})
    void un_vidage_qui_echoue_ne_laisse_rien_et_ne_chasse_rien(String mode) throws Exception {
        vidage(1);

        Execution execution = executer(mode);

        assertThat(noms()).containsExactly(ANCIENNE);
        assertThat(execution.sortie()).doesNotContain("Sauvegarde faite");
        if (mode.equals("chaque-jour")) {
            assertThat(execution.code()).isZero();
            assertThat(execution.sortie()).contains("Sauvegarde manquée");
        } else {
            assertThat(execution.code()).isNotZero();
        }
    }

    @Test
    void un_vidage_entier_prend_la_place_des_anciens() throws Exception {
        vidage(0);

        Execution execution = executer("chaque-jour");

        assertThat(execution.code()).isZero();
        assertThat(execution.sortie()).contains("Sauvegarde faite", "9 octets").doesNotContain("manquée");
        List<String> noms = noms();
        assertThat(noms).hasSize(2).doesNotContain(ANCIENNE);
        assertThat(noms.get(0)).endsWith(".archive.gz");
        assertThat(noms.get(1)).isEqualTo(noms.get(0) + ".sha256");
    }

    private void vidage(int code) throws IOException {
        programme("mongodump", """
                for mot in "$@"; do case "$mot" in --archive=*) printf 123456789 >"${mot#--archive=}" ;; esac; done
                exit %d
                """.formatted(code));
    }

    private void programme(String nom, String texte) throws IOException {
        Path programme = Files.writeString(programmes.resolve(nom), "#!/usr/bin/env bash\n" + texte);
        Files.setPosixFilePermissions(programme, PosixFilePermissions.fromString("rwx------"));
    }

    private record Execution(int code, String sortie) {}

    private Execution executer(String mode) throws Exception {
        Path sortie = programmes.resolve("sortie");
        Path script = Compose.DOSSIER.resolve("mongo").resolve("sauvegarder.sh").toAbsolutePath();
        ProcessBuilder bash = new ProcessBuilder("bash", script.toString(), mode, sauvegardes.toString())
                .redirectErrorStream(true)
                .redirectOutput(sortie.toFile());
        bash.environment().put("PATH", programmes + ":" + System.getenv("PATH"));
        bash.environment().put("SAUVEGARDE_HEURE", "02:15");
        bash.environment().put("SAUVEGARDE_JOURS", "35");
        Process processus = bash.start();
        try {
            assertThat(processus.waitFor(60, TimeUnit.SECONDS))
                    .as("le script se termine")
                    .isTrue();
        } finally {
            processus.destroyForcibly();
        }
        return new Execution(processus.exitValue(), ApplicationDeployee.contenu(sortie));
    }

    private List<String> noms() throws IOException {
        try (Stream<Path> fichiers = Files.list(sauvegardes)) {
            return fichiers.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
