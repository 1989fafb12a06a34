package fr.esmsnumerique.eligibilite.brouillon.application;

import fr.esmsnumerique.eligibilite.brouillon.model.Impact.ClauseChangee;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Clauses that answer otherwise from one evaluation to another; a sentence that alone differs is no change of verdict. */
final class ComparerEvaluations {

    private ComparerEvaluations() {}

    static List<ClauseChangee> comparer(Optional<Evaluation> avant, Evaluation apres) {
        Map<String, Conclusion> anciennes =
                avant.map(ComparerEvaluations::parClause).orElse(Map.of());
        Map<String, Conclusion> nouvelles = parClause(apres);
        Set<String> toutes = new LinkedHashSet<>();
        avant.ifPresent(e -> e.conclusions().forEach(c -> toutes.add(c.clause())));
        apres.conclusions().forEach(c -> toutes.add(c.clause()));
        List<ClauseChangee> changees = new ArrayList<>();
        for (String clause : toutes) {
            Optional<Conclusion> ancienne = Optional.ofNullable(anciennes.get(clause));
            Optional<Conclusion> nouvelle = Optional.ofNullable(nouvelles.get(clause));
            if (differe(ancienne, nouvelle)) {
                changees.add(new ClauseChangee(
                        clause,
                        ancienne.map(Conclusion::issue).orElse(null),
                        nouvelle.map(Conclusion::issue).orElse(null),
                        ancienne.map(Conclusion::phrase).orElse(null),
                        nouvelle.map(Conclusion::phrase).orElse(null),
                        ecartees(ancienne),
                        ecartees(nouvelle)));
            }
        }
        return changees;
    }

    private static boolean differe(Optional<Conclusion> ancienne, Optional<Conclusion> nouvelle) {
        return !ancienne.map(Conclusion::issue).equals(nouvelle.map(Conclusion::issue))
                || !ancienne.map(Conclusion::lignesEcartees).equals(nouvelle.map(Conclusion::lignesEcartees));
    }

    private static int ecartees(Optional<Conclusion> conclusion) {
        return conclusion.map(c -> c.lignesEcartees().size()).orElse(0);
    }

    private static Map<String, Conclusion> parClause(Evaluation evaluation) {
        return evaluation.conclusions().stream().collect(Collectors.toMap(Conclusion::clause, c -> c));
    }
}
