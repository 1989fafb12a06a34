package fr.esmsnumerique.eligibilite.campagne.application;

import fr.esmsnumerique.eligibilite.evaluation.model.Ambiguite;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.CatalogueClauses;
import fr.esmsnumerique.support.campagnes.LectureCampagne;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Everything that can be wrong in a campaign, all at once: schema, then chronology of each parameter, then the clauses it lists, the keys they read and the readings it retains. */
@Component
public class ValidationCampagne {

    private static final String SECTION = "eligibilite.";

    private final SchemaCampagne schema;
    private final JsonMapper json;

    public ValidationCampagne(SchemaCampagne schema, JsonMapper json) {
        this.schema = schema;
        this.json = json;
    }

    /** @return empty when the campaign can be published */
    public List<DefautCampagne> defauts(Map<String, Object> campagne) {
        List<DefautCampagne> forme = schema.defauts(json.writeValueAsString(campagne));
        if (!forme.isEmpty()) {
            return forme;
        }
        Map<?, ?> parametres = (Map<?, ?>) campagne.getOrDefault("parametres", Map.of());
        List<DefautCampagne> defauts = new ArrayList<>();
        new TreeMap<Object, Object>(parametres)
                .forEach((cle, parametre) -> chronologie(cle, parametre).ifPresent(defauts::add));
        defauts.addAll(clauses(parametres));
        defauts.addAll(lecturesInconnues(parametres));
        defauts.addAll(admises(CatalogueClauses.ROUTAGE, CatalogueClauses.routages(), parametres));
        defauts.addAll(admises("eligibilite.routage.financeur_national", Set.of("ARS_PIVOT"), parametres));
        return defauts;
    }

    private static Optional<DefautCampagne> chronologie(Object cle, Object parametre) {
        try {
            LectureCampagne.lire(Map.of("code", "G00", "parametres", Map.of(cle, parametre)), "");
            return Optional.empty();
        } catch (RuntimeException defaut) {
            String raison = String.valueOf(defaut.getMessage());
            return Optional.of(new DefautCampagne(
                    String.valueOf(cle),
                    raison.startsWith(cle + " : ") ? raison.substring((cle + " : ").length()) : raison));
        }
    }

    /** A campaign without any eligibility rule is not evaluated here at all; one that has some lists its clauses and gives every key they read. */
    private static List<DefautCampagne> clauses(Map<?, ?> parametres) {
        if (parametres.keySet().stream().noneMatch(cle -> String.valueOf(cle).startsWith(SECTION))) {
            return List.of();
        }
        if (!parametres.containsKey(CatalogueClauses.CLE)) {
            return List.of(new DefautCampagne(
                    CatalogueClauses.CLE,
                    "liste des clauses de la campagne absente : la campagne ne peut être évaluée"));
        }
        Set<String> listees = valeurs(parametres.get(CatalogueClauses.CLE))
                .flatMap(v -> v instanceof List<?> liste ? liste.stream() : Stream.empty())
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        List<DefautCampagne> defauts = new ArrayList<>();
        Set<String> inconnues = new TreeSet<>(listees);
        CatalogueClauses.toutes().forEach(c -> inconnues.remove(c.id()));
        inconnues.forEach(id -> defauts.add(new DefautCampagne(CatalogueClauses.CLE, "clause inconnue : " + id)));
        CatalogueClauses.toutes().stream()
                .filter(c -> listees.contains(c.id()))
                .forEach(c -> defauts.addAll(clesManquantes(c, parametres)));
        return defauts;
    }

    private static List<DefautCampagne> clesManquantes(Clause clause, Map<?, ?> parametres) {
        return clause.cles().stream()
                .filter(cle -> !parametres.containsKey(cle))
                .sorted()
                .map(cle -> new DefautCampagne(
                        cle, "paramètre lu par la clause " + clause.id() + ", absent de la campagne"))
                .toList();
    }

    /** A reading the clause does not know would be applied as if it were the preferred one. */
    private static List<DefautCampagne> lecturesInconnues(Map<?, ?> parametres) {
        Set<Ambiguite> ambiguites = new HashSet<>();
        CatalogueClauses.toutes().forEach(c -> ambiguites.addAll(c.ambiguites()));
        return ambiguites.stream()
                .flatMap(a -> admises(a.cle(), a.lectures().keySet(), parametres).stream())
                .toList();
    }

    private static List<DefautCampagne> admises(String cle, Set<String> admises, Map<?, ?> parametres) {
        return valeurs(parametres.get(cle))
                .filter(v -> !admises.contains(String.valueOf(v)))
                .map(v -> new DefautCampagne(
                        cle,
                        "valeur inconnue : " + v + " (attendu : " + String.join(", ", new TreeSet<>(admises)) + ")"))
                .toList();
    }

    /** National and regional values of a parameter, whatever their dates. */
    private static Stream<Object> valeurs(@Nullable Object parametre) {
        if (!(parametre instanceof Map<?, ?> objet)) {
            return Stream.empty();
        }
        Stream<Object> nationales =
                objet.get("valeurs") instanceof List<?> l ? l.stream().map(v -> v) : Stream.empty();
        Stream<Object> regionales = objet.get("regions") instanceof Map<?, ?> r
                ? r.values().stream().flatMap(v -> ((List<?>) v).stream())
                : Stream.empty();
        return Stream.concat(nationales, regionales)
                .filter(Map.class::isInstance)
                .map(v -> (Object) ((Map<?, ?>) v).get("valeur"));
    }
}
