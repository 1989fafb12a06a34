package fr.esmsnumerique.budget;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Another JVM with the classes of the tests, to be killed. */
public final class ProcessusJava implements AutoCloseable {

    private final Process processus;
    private final BufferedReader sortie;

    private ProcessusJava(Process processus) {
        this.processus = processus;
        this.sortie = processus.inputReader();
    }

    public static ProcessusJava lancer(Class<?> principale, Map<String, String> environnement, String... arguments) {
        return lancer("-Xmx128m", principale, environnement, arguments);
    }

    /** @param tas option that bounds its heap */
    public static ProcessusJava lancer(
            String tas, Class<?> principale, Map<String, String> environnement, String... arguments) {
        List<String> commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                tas,
                "-cp",
                System.getProperty("java.class.path"),
                principale.getName()));
        commande.addAll(List.of(arguments));
        ProcessBuilder constructeur = new ProcessBuilder(commande).redirectError(ProcessBuilder.Redirect.DISCARD);
        constructeur.environment().putAll(environnement);
        try {
            return new ProcessusJava(constructeur.start());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Next line it prints; empty once it is dead. */
    public Optional<String> ligne() {
        try {
            return Optional.ofNullable(sortie.readLine());
        } catch (IOException mort) {
            return Optional.empty();
        }
    }

    /** @return all it still prints until it ends by itself */
    public List<String> jusquALaFin() {
        List<String> lignes = new ArrayList<>();
        for (Optional<String> ligne = ligne(); ligne.isPresent(); ligne = ligne()) {
            lignes.add(ligne.get());
        }
        attendre();
        return lignes;
    }

    /** SIGKILL: no hook runs, nothing is flushed. */
    public void tuer() {
        processus.destroyForcibly();
        attendre();
    }

    public int code() {
        return processus.exitValue();
    }

    @Override
    public void close() {
        tuer();
    }

    private void attendre() {
        try {
            if (!processus.waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("Le processus " + processus.pid() + " ne meurt pas");
            }
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
        }
    }
}
