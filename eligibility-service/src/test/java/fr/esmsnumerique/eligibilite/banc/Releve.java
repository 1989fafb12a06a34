package fr.esmsnumerique.eligibilite.banc;

import fr.esmsnumerique.kernel.Horloge;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measures of one bench, printed as they come and written at the end in the format all benches of the platform share. */
final class Releve {

    private static final String FORMAT = "%-40s %12s %-9s %10s %10s  %s%n";

    private final String banc;
    private final List<String> mesures = new ArrayList<>();

    Releve(String banc) {
        this.banc = banc;
        System.out.printf(FORMAT, "mesure", "valeur", "unité", "p50 ms", "cible", "atteinte");
    }

    void constater(String id, double valeur, String unite) {
        System.out.printf(FORMAT, id, nombre(valeur), unite, "", "", "");
        mesures.add("{\"id\":\"%s\",\"valeur\":%s,\"unite\":\"%s\"}".formatted(id, nombre(valeur), unite));
    }

    /** @param valeurPair what the peer did with the same file */
    void comparer(String id, double valeur, String unite, String pair, double valeurPair) {
        double ratio = valeur / valeurPair;
        System.out.printf(FORMAT, id, nombre(valeur), unite, "", "", pair + " : ratio " + nombre(ratio));
        mesures.add("{\"id\":\"%s\",\"valeur\":%s,\"unite\":\"%s\",\"pair\":\"%s\",\"valeurPair\":%s,\"ratio\":%s}"
                .formatted(id, nombre(valeur), unite, pair, nombre(valeurPair), nombre(ratio)));
    }

    /**
     * 95th percentile of waits.
     *
     * @param nanos one per request
     * @param cibleMs not to exceed
     */
    void percentiles(String id, long[] nanos, double cibleMs) {
        long[] triees = nanos.clone();
        Arrays.sort(triees);
        double p95 = quantile(triees, 0.95);
        boolean atteinte = p95 <= cibleMs;
        System.out.printf(
                FORMAT,
                id,
                nombre(p95),
                "ms",
                nombre(quantile(triees, 0.5)),
                nombre(cibleMs),
                atteinte ? "oui" : "NON");
        mesures.add(
                "{\"id\":\"%s\",\"valeur\":%s,\"unite\":\"ms\",\"p50Ms\":%s,\"p99Ms\":%s,\"cible\":%s,\"atteinte\":%b}"
                        .formatted(
                                id,
                                nombre(p95),
                                nombre(quantile(triees, 0.5)),
                                nombre(quantile(triees, 0.99)),
                                nombre(cibleMs),
                                atteinte));
    }

    void ecrire() throws IOException {
        Path fichier = Files.createDirectories(Path.of(System.getProperty("esms.bancs", "target/bancs")))
                .resolve(banc + ".json");
        long memoireMo = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getTotalMemorySize()
                >> 20;
        Files.writeString(
                fichier,
                "{\"banc\":\"%s\",\"date\":\"%s\",\"machine\":{\"coeurs\":%d,\"memoireMo\":%d,\"jdk\":\"%s\"},%n \"mesures\":[%n  %s%n ]}%n"
                        .formatted(
                                banc,
                                Horloge.systeme().instant(),
                                Runtime.getRuntime().availableProcessors(),
                                memoireMo,
                                System.getProperty("java.version"),
                                String.join(",\n  ", mesures)));
        System.out.println("Écrit : " + fichier);
    }

    private static double quantile(long[] triees, double part) {
        return triees[(int) Math.min(triees.length - 1L, (long) (triees.length * part))] / 1e6;
    }

    private static String nombre(double valeur) {
        return String.format(Locale.ROOT, valeur >= 100 ? "%.0f" : "%.2f", valeur);
    }
}
