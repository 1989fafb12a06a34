package fr.esmsnumerique.eligibilite.evaluation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The clauses of a campaign, in order. Those of line come first because the others count the lines that remain; none is skipped, whatever the earlier ones conclude.
 *
 * @param version changes when a clause is added, removed or reads its texts otherwise
 */
public record JeuDeClauses(String version, List<Clause> clauses) {

    public JeuDeClauses {
        clauses = List.copyOf(clauses);
        long distincts = clauses.stream().map(Clause::id).distinct().count();
        if (distincts != clauses.size()) {
            throw new IllegalArgumentException("Deux clauses portent le même identifiant");
        }
    }

    public Evaluation evaluer(Projet projet, Regles regles) {
        List<Conclusion> conclusions = new ArrayList<>();
        clauses.stream()
                .filter(Clause.DeLigne.class::isInstance)
                .forEach(c -> conclusions.add(c.juger(projet, regles)));
        Projet reste = projet.sans(new Evaluation(conclusions).lignesEcartees());
        clauses.stream()
                .filter(Clause.DeProjet.class::isInstance)
                .forEach(c -> conclusions.add(c.juger(reste, regles)));
        return new Evaluation(List.copyOf(conclusions));
    }

    /** Campaign keys the clauses read. */
    public Set<String> cles() {
        Set<String> cles = new TreeSet<>();
        clauses.forEach(c -> cles.addAll(c.cles()));
        return cles;
    }
}
