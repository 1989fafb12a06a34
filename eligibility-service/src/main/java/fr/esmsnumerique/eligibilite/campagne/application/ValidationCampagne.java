package fr.esmsnumerique.eligibilite.campagne.application;

import fr.esmsnumerique.eligibilite.evaluation.model.clauses.ClausesGeneralisation;
import fr.esmsnumerique.support.campagnes.LectureCampagne;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Everything that can be wrong in a campaign, all at once: schema, then chronology of each parameter, then the keys the clauses read. */
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
        defauts.addAll(clesManquantes(parametres));
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

    /** A campaign without any eligibility rule is not evaluated here at all; one that has some needs them all. */
    private static List<DefautCampagne> clesManquantes(Map<?, ?> parametres) {
        if (parametres.keySet().stream().noneMatch(cle -> String.valueOf(cle).startsWith(SECTION))) {
            return List.of();
        }
        return ClausesGeneralisation.jeu().cles().stream()
                .filter(cle -> !parametres.containsKey(cle))
                .map(cle ->
                        new DefautCampagne(cle, "paramètre lu par les clauses de recevabilité, absent de la campagne"))
                .toList();
    }
}
