package fr.esmsnumerique.eligibilite.evaluation.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All the clauses, evaluated on one project.
 *
 * @param conclusions in the order of the rule set, none left out
 */
public record Evaluation(List<Conclusion> conclusions) {

    public List<LigneEcartee> lignesEcartees() {
        Set<Integer> vus = new HashSet<>();
        return conclusions.stream()
                .flatMap(c -> c.lignesEcartees().stream())
                .filter(l -> vus.add(l.rang()))
                .toList();
    }

    public List<Conclusion> avecIssue(Verdict.Issue issue) {
        return conclusions.stream().filter(c -> c.verdict().issue() == issue).toList();
    }

    public Resultat resultat() {
        if (!avecIssue(Verdict.Issue.NON_SATISFAIT).isEmpty()) {
            return Resultat.NON_RECEVABLE;
        }
        return avecIssue(Verdict.Issue.A_INSTRUIRE).isEmpty() ? Resultat.RECEVABLE : Resultat.A_INSTRUIRE;
    }

    /** Outcome of the whole. */
    public enum Resultat {
        RECEVABLE,
        NON_RECEVABLE,
        A_INSTRUIRE
    }
}
