package fr.esmsnumerique.test.banc;

import fr.esmsnumerique.kernel.Horloge;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Lines of the bench, printed as they come and written at the end in the format all benches of the platform share. */
public final class RapportDeBanc {

    private static final String FORMAT = "%-34s %12s %-22s %12s %8s %6s  %s%n";

    private final String banc;
    private final String unite;
    private final List<String> mesures = new ArrayList<>();

    /**
     * @param banc name of the file written
     * @param unite what is counted, per second of processor
     */
    public RapportDeBanc(String banc, String unite) {
        this.banc = banc;
        this.unite = unite;
        System.out.printf(FORMAT, "mesure", unite, "pair", unite, "ratio", "cible", "atteinte");
    }

    public void constater(String id, double valeur) {
        System.out.printf(FORMAT, id, nombre(valeur), "", "", "", "", "");
        mesures.add("{\"id\":\"%s\",\"valeur\":%s,\"unite\":\"%s\"}".formatted(id, nombre(valeur), unite));
    }

    /** @param cible ratio to the peer promised; nothing is concluded without the peer */
    public void ajouter(String id, double valeur, String pair, OptionalDouble valeurPair, int cible) {
        if (valeurPair.isEmpty()) {
            constater(id, valeur);
            return;
        }
        double ratio = valeur / valeurPair.getAsDouble();
        System.out.printf(
                FORMAT,
                id,
                nombre(valeur),
                pair,
                nombre(valeurPair.getAsDouble()),
                nombre(ratio),
                cible,
                ratio >= cible ? "oui" : "NON");
        mesures.add(
                "{\"id\":\"%s\",\"valeur\":%s,\"unite\":\"%s\",\"pair\":\"%s\",\"valeurPair\":%s,\"ratio\":%s,\"cible\":%d,\"atteinte\":%b}"
                        .formatted(
                                id,
                                nombre(valeur),
                                unite,
                                pair,
                                nombre(valeurPair.getAsDouble()),
                                nombre(ratio),
                                cible,
                                ratio >= cible));
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
        return String.format(Locale.ROOT, valeur >= 100 ? "%.0f" : "%.1f", valeur);
    }
}
