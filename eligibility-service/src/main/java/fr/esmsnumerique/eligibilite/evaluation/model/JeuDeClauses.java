package fr.esmsnumerique.eligibilite.evaluation.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The clauses of a campaign, in order. Those of line come first because the others count the lines that remain; none is skipped, whatever the earlier ones conclude. */
public final class JeuDeClauses {

    private final String version;
    private final List<Clause> clauses;
    private final Clause[] deLigne;
    private final Clause[] deProjet;

    /** @param version changes when a clause is added, removed or reads its texts otherwise */
    public JeuDeClauses(String version, List<Clause> clauses) {
        this.version = version;
        this.clauses = List.copyOf(clauses);
        this.deLigne = clauses.stream().filter(Clause.DeLigne.class::isInstance).toArray(Clause[]::new);
        this.deProjet =
                clauses.stream().filter(Clause.DeProjet.class::isInstance).toArray(Clause[]::new);
        long distincts = clauses.stream().map(Clause::id).distinct().count();
        if (distincts != clauses.size()) {
            throw new IllegalArgumentException("Deux clauses portent le même identifiant");
        }
    }

    public String version() {
        return version;
    }

    public List<Clause> clauses() {
        return clauses;
    }

    /** Every clause, with what the other readings of ambiguous texts would conclude. */
    public Evaluation evaluer(Projet projet, Regles regles) {
        return evaluer(projet, regles, Clause::juger);
    }

    /** Every clause under the readings the campaign retains, and nothing beside. */
    public Evaluation verdicts(Projet projet, Regles regles) {
        return evaluer(projet, regles, Clause::evaluer);
    }

    /** What would make the project pass, verified by evaluating it changed; empty when it passes. */
    public Optional<Conseil> conseiller(Projet projet, Regles regles) {
        return new RechercheConseil(this, regles).chercher(projet, verdicts(projet, regles));
    }

    private Evaluation evaluer(Projet projet, Regles regles, Jugement jugement) {
        List<Conclusion> conclusions = new ArrayList<>(clauses.size());
        List<LigneEcartee> ecartees = List.of();
        for (Clause clause : deLigne) {
            Conclusion conclusion = juger(clause, jugement, projet, regles);
            conclusions.add(conclusion);
            ecartees = ensemble(ecartees, conclusion.lignesEcartees());
        }
        Projet reste = projet.sans(ecartees);
        for (Clause clause : deProjet) {
            conclusions.add(juger(clause, jugement, reste, regles));
        }
        return new Evaluation(Collections.unmodifiableList(conclusions));
    }

    /** Nearly always one of the two is empty. */
    private static List<LigneEcartee> ensemble(List<LigneEcartee> unes, List<LigneEcartee> autres) {
        if (autres.isEmpty()) {
            return unes;
        }
        if (unes.isEmpty()) {
            return autres;
        }
        List<LigneEcartee> toutes = new ArrayList<>(unes.size() + autres.size());
        toutes.addAll(unes);
        toutes.addAll(autres);
        return toutes;
    }

    /** A clause reads its facts wherever they come from; the conclusion says where that is. */
    private static Conclusion juger(Clause clause, Jugement jugement, Projet vu, Regles regles) {
        Conclusion conclusion = jugement.de(clause, vu, regles);
        return vu.sources().isEmpty() ? conclusion : conclusion.avecFaits(vu.faitsDesListes(clause.id()));
    }

    /** With the other readings, or without. */
    private interface Jugement {
        Conclusion de(Clause clause, Projet projet, Regles regles);
    }

    /** Campaign keys the clauses read. */
    public Set<String> cles() {
        Set<String> cles = new TreeSet<>();
        clauses.forEach(c -> cles.addAll(c.cles()));
        return cles;
    }
}
