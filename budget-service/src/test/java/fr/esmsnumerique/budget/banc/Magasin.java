package fr.esmsnumerique.budget.banc;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fr.esmsnumerique.magasin.EmbeddedMongo;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The embedded store in its own process, with the options the launcher gives it; its files go with it. */
final class Magasin implements AutoCloseable {

    private static final Pattern PRET = Pattern.compile("Magasin prêt : (mongodb://\\S+?),.*");
    private static final List<String> OPTIONS = List.of(
            "-Xmx768m",
            "-Xmn64m",
            "-XX:+UseParallelGC",
            "-XX:MaxTenuringThreshold=0",
            "-XX:-UseAdaptiveSizePolicy",
            "-XX:SurvivorRatio=62",
            "-XX:+UseCompactObjectHeaders");

    private final Process processus;
    private final Path dossier;
    private final String uri;

    private Magasin(Process processus, Path dossier) throws IOException {
        this.processus = processus;
        this.dossier = dossier;
        this.uri = attendreQuIlSoitPret(processus.inputReader());
    }

    static Magasin lancer(Path travail) {
        try {
            Path dossier = Files.createTempDirectory(Files.createDirectories(travail), "magasin");
            List<String> commande = Stream.of(
                            Stream.of(ProcessHandle.current().info().command().orElse("java")),
                            OPTIONS.stream(),
                            Arrays.stream(System.getProperty("esms.banc.magasin", "")
                                            .split(" "))
                                    .filter(option -> !option.isBlank()),
                            Stream.of(
                                    "-Dstdout.encoding=UTF-8",
                                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    EmbeddedMongo.class.getName()))
                    .flatMap(s -> s)
                    .toList();
            ProcessBuilder constructeur = new ProcessBuilder(commande).redirectError(ProcessBuilder.Redirect.INHERIT);
            constructeur.environment().put("ESMS_PORT_MAGASIN", "0");
            constructeur.environment().put("ESMS_DOSSIER_MAGASIN", dossier.toString());
            return new Magasin(constructeur.start(), dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String uri() {
        return uri;
    }

    /** Forgets everything; the process stays, and stays warm. */
    void vider() {
        try (MongoClient client = client(uri)) {
            client.getDatabase("esms_budget").drop();
        }
    }

    /** Processor time used so far by the store and by this process, in microseconds: what an operation costs whatever else the machine does. */
    double processeurMicros() {
        return Stream.of(processus.toHandle(), ProcessHandle.current())
                        .mapToLong(p -> p.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toNanos())
                        .sum()
                / 1e3;
    }

    /** As the services make theirs. */
    static MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .timeout(10, TimeUnit.SECONDS)
                .writeConcern(WriteConcern.MAJORITY)
                .retryWrites(false)
                .build());
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
    public void close() {
        processus.destroy();
        try {
            processus.waitFor();
            effacer(dossier);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void effacer(Path dossier) throws IOException {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            for (Path fichier : fichiers.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(fichier);
            }
        }
    }
}
