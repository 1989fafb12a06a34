package fr.esmsnumerique.magasin;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real process, in its own JVM, from the classes under test. */
public final class ProcessusMagasin implements AutoCloseable {

    private static final Pattern PRET = Pattern.compile("Magasin prêt : (mongodb://\\S+?),.*");

    private final Process processus;
    private final BufferedReader sortie;
    private final List<String> lignes = new ArrayList<>();
    private final String uri;

    private ProcessusMagasin(Process processus) throws IOException {
        this.processus = processus;
        this.sortie = processus.inputReader();
        this.uri = attendreQuIlSoitPret();
    }

    static ProcessusMagasin lancer(Path dossier, long journalKo, String... options) {
        List<String> toutes = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        toutes.addAll(List.of(options));
        return lancer(
                EmbeddedMongo.class, dossier, Map.of("ESMS_JOURNAL_MAGASIN_KO", Long.toString(journalKo)), toutes);
    }

    /** @param principale prints the same sentence as the store when it is ready */
    public static ProcessusMagasin lancer(
            Class<?> principale, Path dossier, Map<String, String> environnement, List<String> options) {
        List<String> commande = new ArrayList<>();
        commande.add(ProcessHandle.current().info().command().orElse("java"));
        commande.addAll(options);
        commande.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        commande.addAll(List.of("-cp", System.getProperty("java.class.path"), principale.getName()));
        ProcessBuilder constructeur = new ProcessBuilder(commande).redirectErrorStream(true);
        constructeur.environment().put("ESMS_PORT_MAGASIN", "0");
        constructeur.environment().put("ESMS_DOSSIER_MAGASIN", dossier.toString());
        constructeur.environment().putAll(environnement);
        try {
            return new ProcessusMagasin(constructeur.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client that does not hide the death of the process behind retries. */
    public MongoClient client() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .retryReads(false)
                .retryWrites(false)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(10, TimeUnit.SECONDS))
                .build());
    }

    public long pid() {
        return processus.pid();
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    public void tuer() {
        processus.destroyForcibly();
        attendre();
    }

    /** SIGTERM. */
    public void arreter() {
        processus.destroy();
        attendre();
    }

    @Override
    public void close() {
        tuer();
    }

    private void attendre() {
        try {
            processus.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String attendreQuIlSoitPret() throws IOException {
        for (String ligne = sortie.readLine(); ligne != null; ligne = sortie.readLine()) {
            lignes.add(ligne);
            Matcher pret = PRET.matcher(ligne);
            if (pret.matches()) {
                return pret.group(1);
            }
        }
        attendre();
        throw new IllegalStateException("code " + processus.exitValue() + " : " + String.join("\n", lignes));
    }
}
