package fr.esmsnumerique.eligibilite.banc;

import fr.esmsnumerique.eligibilite.banc.DossierPlat.LignePlate;
import fr.esmsnumerique.test.banc.Debit;
import fr.esmsnumerique.test.banc.Publicodes;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** The same clauses under Publicodes, which receives the counts of lines already made. */
final class ReglesPublicodes {

    private static final List<String> CLAUSES = List.of(
            "ELI-02", "ELI-28", "ELI-09", "ELI-16", "ELI-17-SOLUTION", "ELI-17-HEBERGEMENT", "ELI-18", "ELI-25",
            "ELI-31", "ELI-33", "SEC-03", "CAL-11");

    /** @param debit evaluations per second */
    record Resultat(List<Map<String, String>> verdicts, double debit) {}

    private final Publicodes publicodes;

    ReglesPublicodes(Publicodes publicodes) {
        this.publicodes = publicodes;
    }

    Resultat lancer(List<DossierPlat> verifies, List<DossierPlat> mesures) throws IOException, InterruptedException {
        Publicodes.Resultat resultat = publicodes.lancer(
                "/banc/publicodes.mjs",
                JsonMapper.builder()
                        .build()
                        .writeValueAsBytes(Map.of(
                                "verifies", verifies.stream().map(ReglesPublicodes::comptes).toList(),
                                "mesures", mesures.stream().map(ReglesPublicodes::comptes).toList(),
                                "millis", Debit.MILLIS)));
        return new Resultat(
                resultat.reponses().stream().map(ReglesPublicodes::verdicts).toList(), resultat.debit());
    }

    private static Map<String, String> verdicts(String[] mots) {
        return IntStream.range(0, CLAUSES.size())
                .boxed()
                .collect(Collectors.toMap(CLAUSES::get, i -> mots[i], (a, b) -> a, TreeMap::new));
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
