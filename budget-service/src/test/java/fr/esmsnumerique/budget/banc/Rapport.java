package fr.esmsnumerique.budget.banc;

import fr.esmsnumerique.kernel.Horloge;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of one bench, printed as they come and written at the end in the format all benches of the platform share. */
final class Rapport {

    private final String banc;
    private final List<Mesure> mesures = new ArrayList<>();

    Rapport(String banc) {
        this.banc = banc;
        System.out.println(Mesure.titres());
    }

    void ajouter(Mesure mesure) {
        mesures.add(mesure);
        System.out.println(mesure.ligne());
    }

    void ecrire(Path dossier) throws IOException {
        Path fichier = Files.createDirectories(dossier).resolve(banc + ".json");
        String lignes = mesures.stream().map(Mesure::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n ]"));
        Files.writeString(
                fichier,
                "{\"banc\":\"%s\",\"date\":\"%s\",\"machine\":{\"coeurs\":%d,\"memoireMo\":%d,\"jdk\":\"%s\"},%n \"mesures\":%s}%n"
                        .formatted(
                                banc,
                                Horloge.systeme().instant(),
                                Runtime.getRuntime().availableProcessors(),
                                memoireMo(),
                                System.getProperty("java.version"),
                                lignes));
        System.out.println("Écrit : " + fichier);
    }

    private static long memoireMo() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getTotalMemorySize()
                >> 20;
    }
}
