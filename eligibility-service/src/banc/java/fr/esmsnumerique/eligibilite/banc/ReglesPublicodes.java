package fr.esmsnumerique.eligibilite.banc;

import fr.esmsnumerique.eligibilite.banc.DossierPlat.LignePlate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** The same clauses under Publicodes, in a node process that measures itself: what it costs to call it from Java is not counted. */
final class ReglesPublicodes {

    private static final List<String> CLAUSES = List.of(
            "ELI-02", "ELI-28", "ELI-09", "ELI-16", "ELI-17-SOLUTION", "ELI-17-HEBERGEMENT", "ELI-18", "ELI-25",
            "ELI-31", "ELI-33", "SEC-03", "CAL-11");

    /** @param debits evaluations per second of each passage, the first one to be thrown away */
    record Resultat(List<Map<String, String>> verdicts, List<Double> debits) {}

    private final Path paquet;

    /** @param paquet folder of the installed package {@code publicodes} */
    ReglesPublicodes(Path paquet) {
        this.paquet = paquet;
    }

    Resultat lancer(List<DossierPlat> verifies, List<DossierPlat> mesures, int millis)
            throws IOException, InterruptedException {
        Path entrees = Files.createTempFile("publicodes", ".json");
        Path script = Files.createTempFile("publicodes", ".mjs");
        try (var source = ReglesPublicodes.class.getResourceAsStream("/banc/publicodes.mjs")) {
            Files.write(script, source.readAllBytes());
            Files.writeString(
                    entrees,
                    JsonMapper.builder()
                            .build()
                            .writeValueAsString(Map.of(
                                    "verifies", verifies.stream().map(ReglesPublicodes::comptes).toList(),
                                    "mesures", mesures.stream().map(ReglesPublicodes::comptes).toList(),
                                    "millis", millis)));
            Process node = new ProcessBuilder("node", script.toString(), paquet.toString(), entrees.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<String> lignes = node.inputReader().lines().toList();
            if (node.waitFor() != 0) {
                throw new IOException("node a échoué");
            }
            return lire(lignes);
        } finally {
            Files.deleteIfExists(script);
            Files.deleteIfExists(entrees);
        }
    }

    private static Resultat lire(List<String> lignes) {
        List<Map<String, String>> verdicts = new ArrayList<>();
        List<Double> debits = new ArrayList<>();
        for (String ligne : lignes) {
            String[] mots = ligne.split(" ");
            if (mots[0].equals("debit")) {
                debits.add(Double.valueOf(mots[1]));
            } else {
                verdicts.add(IntStream.range(0, CLAUSES.size())
                        .boxed()
                        .collect(Collectors.toMap(CLAUSES::get, i -> mots[i], (a, b) -> a, TreeMap::new)));
            }
        }
        return new Resultat(verdicts, debits);
    }

    private static Map<String, Object> comptes(DossierPlat d) {
        List<LignePlate> retenues = d.lignes().stream()
                .filter(l -> !l.dejaFinance() && admis(l.groupe()))
                .toList();
        Map<String, Long> secteurs =
                retenues.stream().collect(Collectors.groupingBy(LignePlate::secteur, Collectors.counting()));
        Map<String, Object> comptes = new LinkedHashMap<>();
        comptes.put("lignes", d.lignes().size());
        comptes.put("hors", d.lignes().stream().filter(l -> !admis(l.groupe())).count());
        comptes.put("finances", d.lignes().stream().filter(LignePlate::dejaFinance).count());
        comptes.put("retenues", retenues.size());
        comptes.put("solutions", retenues.stream().map(LignePlate::solution).distinct().count());
        comptes.put("hebergements", retenues.stream().map(LignePlate::hebergement).distinct().count());
        comptes.put("secteurs", secteurs.size());
        comptes.put("premier", secteurs.values().stream().mapToLong(Long::longValue).max().orElse(0));
        comptes.put("types", retenues.stream().map(LignePlate::type).distinct().count());
        comptes.put("acquisitions", retenues.stream().filter(l -> l.type().equals("ACQUISITION")).count());
        comptes.put("taille", d.taille());
        comptes.put("regions", d.regions());
        comptes.put("depot", d.depot() / 1000);
        comptes.put("europe", d.europe());
        comptes.put("materiel", d.materiel());
        comptes.put("dui", d.dui());
        comptes.put("rgpd", d.rgpd());
        comptes.put("dpo", d.dpo());
        comptes.put("charte", d.charte());
        return comptes;
    }

    private static boolean admis(String groupe) {
        return groupe.isEmpty() || List.of("41", "43", "44", "45", "46").stream().anyMatch(groupe::startsWith);
    }
}
