package fr.esmsnumerique.budget.banc;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Runs {@link BancAuJour} in a virtual machine just started, with the heap, the options and the cache of loaded classes that the launcher gives the service. The cache
 * is trained by the first run, as the launcher trains its own: on a process that starts and has nothing to read. It takes no folder of classes, hence the jars.
 */
final class ServiceAFroid {

    private final Path cache;
    private final String classes;

    /** @param travail where jars and cache go */
    ServiceAFroid(Path travail) throws IOException {
        cache = travail.resolve("classes.aot");
        List<String> jars = new ArrayList<>();
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path chemin = Path.of(element);
            if (Files.isDirectory(chemin)) {
                Path jar = travail.resolve("classes-" + jars.size() + ".jar");
                ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(System.out, System.err, "cf", jar.toString(), "-C", element, ".");
                jars.add(jar.toString());
            } else if (Files.exists(chemin)) {
                jars.add(element);
            }
        }
        classes = String.join(File.pathSeparator, jars);
    }

    /** @return the number that the run prints */
    double executer(String tache, String uri) {
        boolean entraine = Files.exists(cache);
        try {
            List<String> commande = List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseCompactObjectHeaders",
                    (entraine ? "-XX:AOTCache=" : "-XX:AOTCacheOutput=") + cache,
                    "-cp",
                    classes,
                    BancAuJour.class.getName(),
                    tache,
                    uri);
            Process processus = new ProcessBuilder(commande)
                    .redirectError(entraine ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var lecteur = processus.inputReader()) {
                return lecteur.readAllLines().stream()
                        .filter(ligne -> ligne.matches("[0-9.]+"))
                        .mapToDouble(Double::parseDouble)
                        .findFirst()
                        .orElseThrow();
            } finally {
                processus.waitFor(); // the cache is written as the training run ends
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
