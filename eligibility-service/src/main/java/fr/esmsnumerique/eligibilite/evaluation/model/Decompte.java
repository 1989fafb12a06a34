package fr.esmsnumerique.eligibilite.evaluation.model;

import fr.esmsnumerique.eligibilite.projet.model.ModeHebergement;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import java.util.BitSet;
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

    private static final TypeProjet[] TYPES = TypeProjet.values();
    private static final Secteur[] SECTEURS = Secteur.values();
    private static final ModeHebergement[] HEBERGEMENTS = ModeHebergement.values();

    /** @param ecartes ranks of the lines that do not count */
    static Decompte de(List<Ligne> lignes, BitSet ecartes, ProjetDeclare declare) {
        Majorite<TypeProjet> types = new Majorite<>(TYPES);
        Majorite<Secteur> secteurs = new Majorite<>(SECTEURS);
        Majorite<ModeHebergement> hebergements = new Majorite<>(HEBERGEMENTS);
        Set<String> solutions = Set.of();
        String derniere = null;
        for (int i = 0; i < lignes.size(); i++) {
            Ligne ligne = lignes.get(i);
            if (ecartes.get(ligne.rang())) {
                continue;
            }
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
