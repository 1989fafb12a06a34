package fr.esmsnumerique.budget;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The offline verifier of the repository, compiled from its source as it is delivered: it belongs to no module. */
public final class VerificateurHorsLigne {

    public static final Path SOURCE = Path.of("..", "deploy", "outils", "preuve", "VerifierPreuve.java");
    private static final Method VERIFIER = compiler();

    private VerificateurHorsLigne() {}

    /** @param code exit code of the command */
    public record Verdict(int code, String phrase) {}

    public static Verdict verifier(List<String> lignes) {
        return verifier(lignes, "");
    }

    public static Verdict verifier(List<String> lignes, String empreinteConnue) {
        try {
            Path fichier = Files.createTempFile("preuve", ".ndjson");
            Files.writeString(fichier, String.join("\n", lignes) + "\n");
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            int code = (int) VERIFIER.invoke(
                    null, fichier, empreinteConnue, new PrintStream(sortie, true, StandardCharsets.UTF_8));
            Files.delete(fichier);
            return new Verdict(code, sortie.toString(StandardCharsets.UTF_8).strip());
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static Method compiler() {
        try {
            Path classes = Files.createTempDirectory("verificateur");
            JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
            List<String> arguments = List.of(
                    "-Xlint:all",
                    "-Werror",
                    "-d",
                    classes.toString(),
                    SOURCE.toString(),
                    SOURCE.resolveSibling("Json.java").toString());
            if (javac.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
                throw new AssertionError("Le vérificateur ne se compile pas");
            }
            @SuppressWarnings("resource") // lives as long as the tests
            URLClassLoader chargeur =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
            Method methode = chargeur.loadClass("VerifierPreuve")
                    .getDeclaredMethod("verifier", Path.class, String.class, PrintStream.class);
            methode.setAccessible(true);
            return methode;
        } catch (IOException | ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
