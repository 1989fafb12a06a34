package fr.esmsnumerique.budget.banc;

import fr.esmsnumerique.budget.donnees.DonneesNationales;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The {@code consolidation} bench, on the generated nation: the counting of months beside DuckDB; the full job of the real service on the embedded store, whose neighbours
 * answer over HTTP, at three scales; its pages and its files. Names of parts may follow: noyau, traitement, exports.
 */
public final class BancConsolidation {

    private static final int EXPORT = 50_000;

    private final Rapport rapport = new Rapport("consolidation");
    private final Path travail;

    private BancConsolidation(Path travail) {
        this.travail = travail;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        Path sortie = Path.of(System.getProperty("esms.bancs", "target/bancs"));
        List<String> parts = arguments.length == 0 ? List.of("noyau", "traitement", "exports") : List.of(arguments);
        Path travail = sortie.resolve("consolidation-travail");
        BancConsolidation banc = new BancConsolidation(travail);
        if (parts.contains("noyau")) {
            NoyauDeBanc.mesurer(banc.rapport, travail);
        }
        if (parts.contains("traitement")) {
            banc.traitement();
        }
        if (parts.contains("exports")) {
            banc.exports();
        }
        banc.rapport.ecrire(sortie);
        System.exit(0);
    }

    private void traitement() throws IOException {
        Map<Integer, Double> durees = new HashMap<>();
        for (int echelle : List.of(1, 2, 4)) {
            Map<String, Double> figures = mesurer(echelle);
            String nom = "consolidation.x" + echelle;
            rapport.ajouter(Mesure.constat(nom + ".mouvements", figures.get("mouvements"), "mvt"));
            rapport.ajouter(Mesure.constat(nom + ".lignes", figures.get("lignes"), "lignes"));
            rapport.ajouter(Mesure.auPlus(nom + ".complete", figures.get("complete"), "s", 60));
            rapport.ajouter(
                    Mesure.constat(nom + ".debit", figures.get("lignes") / figures.get("complete"), "lignes/s"));
            rapport.ajouter(Mesure.constat(nom + ".incrementale", figures.get("incrementale"), "s"));
            rapport.ajouter(Mesure.auPlus(nom + ".tas", figures.get("tas"), "Mio", 512));
            rapport.ajouter(Mesure.constat(nom + ".page.p50", figures.get("page.p50"), "ms"));
            rapport.ajouter(Mesure.auPlus(nom + ".page.p95", figures.get("page.p95"), "ms", 50));
            durees.put(echelle, figures.get("complete"));
        }
        // Linear: four times the data in at most five times the time, what starts a job included in neither.
        rapport.ajouter(Mesure.auPlus("consolidation.croissance.x4", durees.get(4) / durees.get(1), "fois", 5));
    }

    private Map<String, Double> mesurer(int echelle) throws IOException {
        try (Magasin magasin = Magasin.lancer(travail);
                VoisinsNationaux voisins = new VoisinsNationaux(new DonneesNationales(echelle))) {
            return lancer("-Xmx512m", TraitementDeBanc.class, magasin.uri(), voisins.url(), String.valueOf(echelle));
        }
    }

    private void exports() throws IOException {
        Map<String, Double> figures = lancer("-Xmx128m", ExportsDeBanc.class);
        Mesure.Pair fastexcel = new Mesure.Pair("fastexcel", new Debit(EXPORT / figures.get("fastexcel"), 0, 0));
        rapport.ajouter(
                Mesure.contre("exports.xlsx", EXPORT / figures.get("xlsx"), "lignes/s", Optional.of(fastexcel), 0.8));
        for (String format : List.of("xlsx", "csv", "ods", "json")) {
            rapport.ajouter(Mesure.auPlus("exports." + format + ".duree", figures.get(format), "s", 5));
        }
        rapport.ajouter(Mesure.constat("exports.tas.50000", figures.get("tas.x1"), "Mio"));
        rapport.ajouter(Mesure.constat("exports.tas.200000", figures.get("tas.x4"), "Mio"));
    }

    /** Figures a virtual machine of its own printed. */
    private static Map<String, Double> lancer(String tas, Class<?> classe, String... arguments) throws IOException {
        List<String> commande = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                tas,
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Desms.racine=" + System.getProperty("esms.racine", "."),
                "-cp",
                System.getProperty("java.class.path"),
                classe.getName()));
        Stream.of(arguments).forEach(commande::add);
        Process processus = new ProcessBuilder(commande)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Double> figures = new HashMap<>();
        try (var lignes = processus.inputReader()) {
            lignes.lines().forEach(ligne -> {
                if (ligne.matches("[a-z0-9.]+ [0-9.E-]+")) {
                    String[] figure = ligne.split(" ", 2);
                    figures.put(figure[0], Double.valueOf(figure[1]));
                } else {
                    System.err.println(ligne);
                }
            });
        }
        if (figures.isEmpty()) {
            throw new IllegalStateException(classe.getSimpleName() + " n'a rien mesuré");
        }
        return figures;
    }
}
