package fr.esmsnumerique.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** One process of the started platform, that a test kills and asks the launcher to start again. */
record Processus(String nom, Path etat, String lanceur) {

    static Processus depuis(Map<String, String> environnement, String nom) {
        return new Processus(nom, Path.of(environnement.get("ESMS_ETAT")), environnement.get("ESMS_LANCEUR"));
    }

    /** As {@code kill -9} does. */
    void tuer() {
        try {
            String pid =
                    Files.readString(etat.resolve("run").resolve(nom + ".pid")).split("\\s")[0];
            ProcessHandle victime = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            victime.destroyForcibly();
            victime.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns once the process answers. */
    void relancer() {
        try {
            int code = new ProcessBuilder(lanceur, "relancer", nom)
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("Le lanceur n'a pas pu relancer " + nom);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Arrêt demandé", arret);
        }
    }
}
