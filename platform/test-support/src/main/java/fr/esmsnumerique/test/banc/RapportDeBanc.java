package fr.esmsnumerique.test.banc;

import fr.esmsnumerique.kernel.Horloge;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Lines of the bench, printed as they come and written at the end in the format all benches of the platform share. */
public final class RapportDeBanc {

    private static final String FORMAT = "%-40s %12s %-9s %8s %-19s %-24s %12s %8s %6s  %s%n";

    private final String banc;
    private final String unite;
    private final List<String> mesures = new ArrayList<>();

    /**
     * @param banc name of the file written
     * @param unite what most of its measures count
     */
    public RapportDeBanc(String banc, String unite) {
        this.banc = banc;
        this.unite = unite;
        System.out.printf(
                FORMAT,
                "mesure",
                "valeur",
                "unité",
                "p50 ms",
                "min – max",
                "pair",
                "valeur",
                "ratio",
                "cible",
                "atteinte");
    }

    public void constater(String id, double valeur) {
        constater(id, valeur, unite);
    }

    public void constater(String id, double valeur, String autreUnite) {
        System.out.printf(FORMAT, id, nombre(valeur), autreUnite, "", "", "", "", "", "", "");
        mesures.add("{\"id\":\"%s\",\"valeur\":%s,\"unite\":\"%s\"}".formatted(id, nombre(valeur), autreUnite));
    }

    public void constater(String id, Etendue valeurs) {
        String mediane = nombre(valeurs.mediane());
        System.out.printf(FORMAT, id, mediane, unite, "", bornes(valeurs), "", "", "", "", "");
        mesures.add("{\"id\":\"%s\",\"valeur\":%s,\"unite\":\"%s\",%s}"
                .formatted(id, mediane, unite, bornesEcrites(valeurs)));
    }

    /** @param cible ratio to the peer promised; nothing is concluded without the peer */
    public void ajouter(String id, Etendue valeurs, String pair, OptionalDouble valeurPair, int cible) {
        if (valeurPair.isEmpty()) {
            constater(id, valeurs);
            return;
        }
        double valeur = valeurs.mediane();
        boolean atteinte = valeur / valeurPair.getAsDouble() >= cible;
        String verdict = atteinte ? "oui" : "NON";
        imprimer(id, valeur, bornes(valeurs), pair, valeurPair.getAsDouble(), cible + "", verdict);
        mesures.add("{%s,%s,\"cible\":%d,\"atteinte\":%b}"
                .formatted(
                        comparaison(id, valeur, pair, valeurPair.getAsDouble()),
                        bornesEcrites(valeurs),
                        cible,
                        atteinte));
    }

    /** Nothing is promised: what the peer did with the same work. */
    public void comparer(String id, double valeur, String pair, double valeurPair) {
        imprimer(id, valeur, "", pair, valeurPair, "", "");
        mesures.add("{" + comparaison(id, valeur, pair, valeurPair) + "}");
    }

    private void imprimer(
            String id, double valeur, String bornes, String pair, double valeurPair, String cible, String atteinte) {
        System.out.printf(
                FORMAT,
                id,
                nombre(valeur),
                unite,
                "",
                bornes,
                pair,
                nombre(valeurPair),
                nombre(valeur / valeurPair),
                cible,
                atteinte);
    }

    private static String bornes(Etendue valeurs) {
        return nombre(valeurs.minimum()) + " – " + nombre(valeurs.maximum());
    }

    private static String bornesEcrites(Etendue valeurs) {
        return "\"minimum\":%s,\"maximum\":%s".formatted(nombre(valeurs.minimum()), nombre(valeurs.maximum()));
    }

    private String comparaison(String id, double valeur, String pair, double valeurPair) {
        return "\"id\":\"%s\",\"valeur\":%s,\"unite\":\"%s\",\"pair\":\"%s\",\"valeurPair\":%s,\"ratio\":%s"
                .formatted(id, nombre(valeur), unite, pair, nombre(valeurPair), nombre(valeur / valeurPair));
    }

    /**
     * 95th percentile of waits.
     *
     * @param nanos one per request
     * @param cibleMs not to exceed
     */
    public void percentiles(String id, long[] nanos, double cibleMs) {
        long[] triees = nanos.clone();
        Arrays.sort(triees);
        String p50 = nombre(quantile(triees, 0.5));
        String p95 = nombre(quantile(triees, 0.95));
        boolean atteinte = quantile(triees, 0.95) <= cibleMs;
        System.out.printf(FORMAT, id, p95, "ms p95", p50, "", "", "", "", nombre(cibleMs), atteinte ? "oui" : "NON");
        mesures.add(
                "{\"id\":\"%s\",\"valeur\":%s,\"unite\":\"ms\",\"p50Ms\":%s,\"p99Ms\":%s,\"cible\":%s,\"atteinte\":%b}"
                        .formatted(id, p95, p50, nombre(quantile(triees, 0.99)), nombre(cibleMs), atteinte));
    }

    private static double quantile(long[] triees, double part) {
        return triees[(int) Math.min(triees.length - 1L, (long) (triees.length * part))] / 1e6;
    }

    public void ecrire(Path dossier) throws IOException {
        Path fichier = Files.createDirectories(dossier).resolve(banc + ".json");
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

    private static String nombre(double valeur) {
        return String.format(Locale.ROOT, valeur >= 100 ? "%.0f" : "%.2f", valeur);
    }
}
