package fr.esmsnumerique.eligibilite.evaluation.model;

import fr.esmsnumerique.eligibilite.projet.model.ModeHebergement;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the clauses count on the lines that remain, in one reading of them.
 *
 * @param solutions codes, in order when there are several
 */
public record Decompte(
        Majorite<TypeProjet> types,
        Majorite<Secteur> secteurs,
        Majorite<ModeHebergement> hebergements,
        Set<String> solutions) {

    static Decompte de(List<Ligne> lignes, ProjetDeclare declare) {
        Majorite<TypeProjet> types = new Majorite<>();
        Majorite<Secteur> secteurs = new Majorite<>();
        Majorite<ModeHebergement> hebergements = new Majorite<>();
        Set<String> solutions = Set.of();
        String derniere = null;
        for (int i = 0; i < lignes.size(); i++) {
            Ligne ligne = lignes.get(i);
            types.ajouter(ligne.declaree().typeProjet(), 1);
            secteurs.ajouter(ligne.declaree().secteur(), 1);
            hebergements.ajouter(ligne.hebergement(declare), 1);
            String solution = ligne.codeSolution(declare);
            if (!solution.equals(derniere)) {
                solutions = avec(solutions, solution);
                derniere = solution;
            }
        }
        return new Decompte(types, secteurs, hebergements, solutions);
    }

    /** Nearly always there is one solution, and nothing to sort. */
    private static Set<String> avec(Set<String> solutions, String solution) {
        if (solutions.isEmpty()) {
            return Set.of(solution);
        }
        if (solutions.contains(solution)) {
            return solutions;
        }
        Set<String> toutes = new TreeSet<>(solutions);
        toutes.add(solution);
        return toutes;
    }
}
