package fr.esmsnumerique.test.banc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules under Publicodes, in a node process that measures itself: what it costs to call it from Java is not counted. */
public final class Publicodes {

    /**
     * What the script printed.
     *
     * @param reponses one line of words per case to check
     * @param debits evaluations per second of each passage, the first one to be thrown away
     */
    public record Resultat(List<String[]> reponses, List<Double> debits) {

        public double debit() {
            return Debit.mediane(debits.subList(1, debits.size()));
        }
    }

    private final Path paquet;

    private Publicodes(Path paquet) {
        this.paquet = paquet;
    }

    /** Empty, and said to be, when the package is not installed. */
    public static Optional<Publicodes> installe(String... arguments) {
        Optional<Publicodes> pair = Stream.of(arguments)
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .map(Publicodes::new);
        if (pair.isEmpty()) {
            System.out.println("publicodes n'est pas installé (node et npm sont nécessaires) : ce pair est passé.");
        }
        return pair;
    }

    /**
     * @param script resource of the bench
     * @param entrees what the script reads: {@code verifies}, {@code mesures} and {@code millis}
     */
    public Resultat lancer(String script, byte[] entrees) throws IOException, InterruptedException {
        Path source = Files.createTempFile("publicodes", ".mjs");
        Path cas = Files.createTempFile("publicodes", ".json");
        try (var flux = Publicodes.class.getResourceAsStream(script)) {
            if (flux == null) {
                throw new IOException("script absent : " + script);
            }
            Files.write(source, flux.readAllBytes());
            Files.write(cas, entrees);
            Process node = new ProcessBuilder("node", source.toString(), paquet.toString(), cas.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<String> lignes = node.inputReader().lines().toList();
            if (node.waitFor() != 0) {
                throw new IOException("node a échoué");
            }
            return lire(lignes);
        } finally {
            Files.deleteIfExists(source);
            Files.deleteIfExists(cas);
        }
    }

    private static Resultat lire(List<String> lignes) {
        List<String[]> reponses = new ArrayList<>();
        List<Double> debits = new ArrayList<>();
        for (String ligne : lignes) {
            String[] mots = ligne.split(" ", -1);
            if (mots[0].equals("debit")) {
                debits.add(Double.valueOf(mots[1]));
            } else {
                reponses.add(mots);
            }
        }
        return new Resultat(reponses, debits);
    }
}
