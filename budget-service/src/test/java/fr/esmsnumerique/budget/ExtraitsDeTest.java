package fr.esmsnumerique.budget;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Lines of the extracts tests publish, given as the contract says: those of a region, those modified at an instant or after. */
final class ExtraitsDeTest {

    final List<String> questions = new CopyOnWriteArrayList<>();
    private final Map<String, Ligne> lignes = new ConcurrentSkipListMap<>();

    private record Ligne(String service, String region, Instant majLe, String json) {}

    /** Adds a line, or replaces the application's. */
    void publierDossier(String dossier, String etat, int essms, Instant majLe) {
        String region = dossier.substring(4, 6);
        publier("eligibilite", dossier, majLe, """
                        {"dossierId":"%s","campagne":"G25","region":"%s","etat":"%s","nombreEssms":%d,"majLe":"%s"}""".formatted(dossier, region, etat, essms, majLe));
    }

    /** Adds a line of a service, or replaces the application's. */
    void publier(String service, String dossier, Instant majLe, String json) {
        lignes.put(service + "/" + dossier, new Ligne(service, dossier.substring(4, 6), majLe, json));
    }

    String repondre(String service, String question) {
        questions.add(service + "?" + question);
        Map<String, String> parametres = Arrays.stream(question.split("&", -1))
                .map(p -> p.split("=", 2))
                .collect(Collectors.toMap(p -> p[0], p -> p[1]));
        Instant depuis = Instant.parse(parametres.getOrDefault("depuis", "1970-01-01T00:00:00Z"));
        Predicate<Ligne> demandee = l -> l.service().equals(service)
                && l.region().equals(parametres.get("region"))
                && !l.majLe().isBefore(depuis);
        return lignes.values().stream()
                .filter(demandee)
                .map(l -> l.json() + "\n")
                .collect(Collectors.joining());
    }
}
