package fr.esmsnumerique.magasin.banc;

import com.mongodb.client.MongoClient;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.magasin.EmbeddedMongo;
import fr.esmsnumerique.magasin.ProcessusMagasin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The {@code mongo} bench: the store in its own process with the launcher's options, against the library's H2 store made equally durable. */
public final class BancMongo {

    /** What {@code ./esms} gives the store. */
    private static final List<String> OPTIONS = List.of(
            "-Xmx768m",
            "-Xmn64m",
            "-XX:+UseParallelGC",
            "-XX:MaxTenuringThreshold=0",
            "-XX:-UseAdaptiveSizePolicy",
            "-XX:SurvivorRatio=62",
            "-XX:+UseCompactObjectHeaders");

    private static final int SECONDES = 2;

    private final List<Mesure> mesures = new ArrayList<>();
    private final Path travail;

    private BancMongo(Path travail) {
        this.travail = travail;
    }

    public static void main(String[] arguments) throws IOException {
        Path sortie = Path.of(System.getProperty("esms.bancs", "target/bancs"));
        Path travail = Files.createDirectories(sortie.resolve("mongo-travail"));
        try {
            BancMongo banc = new BancMongo(travail);
            banc.mesurer();
            banc.rapporter(sortie.resolve("mongo.json"));
        } finally {
            effacer(travail);
        }
    }

    private void mesurer() throws IOException {
        Debit h2Insertions;
        Debit h2MisesAJour;
        OptionalDouble h2Balayage;
        Path dossierH2 = Files.createDirectories(travail.resolve("h2"));
        try (ProcessusMagasin h2 = ProcessusMagasin.lancer(ServeurH2.class, dossierH2, Map.of(), OPTIONS);
                MongoClient client = h2.client()) {
            Essai essai = new Essai(client);
            h2Insertions = essai.insertions(SECONDES);
            h2MisesAJour = essai.misesAJour(SECONDES);
            essai.remplir();
            h2Balayage = OptionalDouble.of(essai.balayage(1));
        }
        Path dossier = travail.resolve("magasin");
        try (ProcessusMagasin magasin = lancer(dossier);
                MongoClient client = magasin.client()) {
            Essai essai = new Essai(client);
            mesures.add(Mesure.debit("mongo.insertions.8", essai.insertions(SECONDES), h2Insertions, 8_000));
            mesures.add(Mesure.debit("mongo.majs.8", essai.misesAJour(SECONDES), h2MisesAJour, 8_000));
        }
        mesures.add(Mesure.constat("disque.forces", forcesParSeconde(), "force/s"));
        effacer(dossier);
        grandeCollection(dossier, h2Balayage);
    }

    /** The limit of the disk at this moment: one small forced write after another, inside a file that does not grow. */
    private double forcesParSeconde() throws IOException {
        Path fichier = travail.resolve("forces");
        try (FileChannel canal = FileChannel.open(fichier, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            canal.write(ByteBuffer.allocate(4 << 20), 0);
            canal.force(true);
            long debut = System.nanoTime();
            int fois = 0;
            while (System.nanoTime() - debut < SECONDES * 1_000_000_000L) {
                canal.write(ByteBuffer.allocate(4_096), (fois++ % 1_024) * 4_096L);
                canal.force(false);
            }
            return fois / ((System.nanoTime() - debut) / 1e9);
        }
    }

    private void grandeCollection(Path dossier, OptionalDouble h2Balayage) throws IOException {
        long[] plusGrand = new long[1];
        try (ProcessusMagasin magasin = lancer(dossier);
                MongoClient client = magasin.client()) {
            Essai essai = new Essai(client);
            essai.remplir();
            mesures.add(Mesure.auPlus("mongo.balayage.200000", essai.balayage(4), "s", h2Balayage, 0.2));
            for (int tour = 0; tour < 2; tour++) {
                essai.reecrire(() -> plusGrand[0] = Math.max(plusGrand[0], taille(dossier)));
            }
            magasin.tuer();
        }
        mesures.add(Mesure.auPlus("mongo.redemarrage.200000", redemarrage(dossier), "s", OptionalDouble.empty(), 5));
        double vivant = 400.0 * Essai.DOCUMENTS;
        mesures.add(Mesure.auPlus("mongo.dossier.sur-vivant", plusGrand[0] / vivant, "×", OptionalDouble.empty(), 5));
    }

    /** From launch to the first complete answer after kill -9, median of three; nothing may be missing. */
    private double redemarrage(Path dossier) throws IOException {
        List<Double> secondes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            long debut = System.nanoTime();
            try (ProcessusMagasin magasin = lancer(dossier);
                    MongoClient client = magasin.client()) {
                if (new Essai(client).compte() != Essai.DOCUMENTS) {
                    throw new IllegalStateException("documents perdus au redémarrage");
                }
                secondes.add((System.nanoTime() - debut) / 1e9);
                if (i == 2) {
                    mesures.add(Mesure.constat("mongo.memoire.200000", memoireMo(magasin.pid()), "Mo"));
                }
                magasin.tuer();
            }
        }
        return secondes.stream().sorted().toList().get(1);
    }

    private static ProcessusMagasin lancer(Path dossier) {
        return ProcessusMagasin.lancer(EmbeddedMongo.class, dossier, Map.of(), OPTIONS);
    }

    private void rapporter(Path fichier) throws IOException {
        System.out.println(Mesure.titres());
        mesures.forEach(mesure -> System.out.println(mesure.ligne()));
        String lignes = mesures.stream().map(Mesure::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n ]"));
        Files.writeString(
                fichier,
                "{\"banc\":\"mongo\",\"date\":\"%s\",\"machine\":{\"coeurs\":%d,\"memoireMo\":%d,\"jdk\":\"%s\"},%n \"mesures\":%s}%n"
                        .formatted(
                                Horloge.systeme().instant(),
                                Runtime.getRuntime().availableProcessors(),
                                memoireDeLaMachineMo(),
                                System.getProperty("java.version"),
                                lignes));
        System.out.println("Écrit : " + fichier);
    }

    private static long memoireDeLaMachineMo() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getTotalMemorySize()
                >> 20;
    }

    /** Resident memory, where the system tells it; 0 elsewhere. */
    private static double memoireMo(long pid) throws IOException {
        Path etat = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(etat)) {
            return 0;
        }
        return Files.readAllLines(etat).stream()
                .filter(ligne -> ligne.startsWith("VmRSS:"))
                .mapToDouble(ligne -> Double.parseDouble(ligne.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private static long taille(Path dossier) {
        try (Stream<Path> fichiers = Files.list(dossier)) {
            return fichiers.mapToLong(fichier -> fichier.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void effacer(Path dossier) throws IOException {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            for (Path fichier : fichiers.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(fichier);
            }
        }
    }
}
