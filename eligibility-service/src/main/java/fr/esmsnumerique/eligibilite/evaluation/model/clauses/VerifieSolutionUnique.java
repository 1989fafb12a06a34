package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-17: one single DUI solution for the whole project. */
public final class VerifieSolutionUnique implements Clause.DeProjet {

    private static final String UNIQUE = "eligibilite.solution.unique";

    @Override
    public String id() {
        return "ELI-17-SOLUTION";
    }

    @Override
    public String libelle() {
        return "Une seule solution DUI";
    }

    @Override
    public Set<String> cles() {
        return Set.of(UNIQUE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> unique = regles.booleen(UNIQUE);
        List<String> solutions = projet.decompte().solutions();
        Constat constat = Constat.de(this, unique).fait("solutions", Phrases.enListe(solutions));
        if (solutions.size() <= 1 || !unique.valeur()) {
            return constat.satisfait("Tous les ESSMS portent la même solution.");
        }
        return constat.manquement(
                unique,
                "Le projet compte " + solutions.size() + " solutions.",
                "Ne garder qu'une solution, ou présenter un dossier par solution.");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        String commune = projet.declare().solution().code();
        return Stream.of(Changement.corrigerLignes(
                "Retenir " + commune + " pour tous les ESSMS.",
                projet,
                l -> !l.codeSolution(projet.declare()).equals(commune),
                l -> l.avec(l.declaree()
                        .avecChoix(
                                l.declaree().typeProjet(),
                                l.declaree().secteur(),
                                null,
                                l.declaree().hebergement()))));
    }
}
