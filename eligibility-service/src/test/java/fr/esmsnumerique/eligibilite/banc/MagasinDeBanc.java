package fr.esmsnumerique.eligibilite.banc;

import fr.esmsnumerique.magasin.EmbeddedMongo;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The embedded store in its own process, with the options the launcher gives it; its files go with it. */
final class MagasinDeBanc implements AutoCloseable {

    private static final Pattern PRET = Pattern.compile("Magasin prêt : (mongodb://\\S+?),.*");

    private final Process processus;
    private final Path dossier;
    private final String uri;

    private MagasinDeBanc(Process processus, Path dossier) throws IOException {
        this.processus = processus;
        this.dossier = dossier;
        this.uri = attendreQuIlSoitPret(processus.inputReader());
    }

    static MagasinDeBanc lancer() throws IOException {
        Path dossier = Files.createTempDirectory("esms-banc-magasin");
        ProcessBuilder commande = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx768m",
                        "-Xmn64m",
                        "-XX:+UseParallelGC",
                        "-XX:MaxTenuringThreshold=0",
                        "-XX:-UseAdaptiveSizePolicy",
                        "-XX:SurvivorRatio=62",
                        "-XX:+UseCompactObjectHeaders",
                        "-Dstdout.encoding=UTF-8",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedMongo.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        commande.environment().put("ESMS_PORT_MAGASIN", "0");
        commande.environment().put("ESMS_DOSSIER_MAGASIN", dossier.toString());
        return new MagasinDeBanc(commande.start(), dossier);
    }

    String uri() {
        return uri;
    }

    /** Processor time used so far by the store and by this process: what a reading costs whatever else the machine does. */
    double processeurMs() {
        return Stream.of(processus.toHandle(), ProcessHandle.current())
                .mapToLong(
                        p -> p.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                .sum();
    }

    private static String attendreQuIlSoitPret(BufferedReader sortie) throws IOException {
        for (String ligne = sortie.readLine(); ligne != null; ligne = sortie.readLine()) {
            Matcher pret = PRET.matcher(ligne);
            if (pret.matches()) {
                return pret.group(1);
            }
        }
        throw new IllegalStateException("Le magasin n'a pas démarré");
    }

    @Override
    public void close() throws IOException {
        processus.destroy();
        processus.onExit().join();
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            for (Path fichier : fichiers.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(fichier);
            }
        }
    }
}
