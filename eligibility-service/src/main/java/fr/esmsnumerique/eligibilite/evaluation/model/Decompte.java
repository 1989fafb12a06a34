package fr.esmsnumerique.eligibilite.evaluation.model;

import fr.esmsnumerique.eligibilite.projet.model.ModeHebergement;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the clauses count on the lines that remain, in one reading of them.
 *
 * @param solutions distinct codes, in order
 */
public record Decompte(
        Majorite<TypeProjet> types,
        Majorite<Secteur> secteurs,
        Majorite<ModeHebergement> hebergements,
        List<String> solutions) {

    private static final TypeProjet[] TYPES = TypeProjet.values();
    private static final Secteur[] SECTEURS = Secteur.values();
    private static final ModeHebergement[] HEBERGEMENTS = ModeHebergement.values();

    /** @param ecartes ranks of the lines that do not count */
    static Decompte de(Ligne[] lignes, BitSet ecartes, ProjetDeclare declare) {
        int[] types = new int[TYPES.length];
        int[] secteurs = new int[SECTEURS.length];
        int[] hebergements = new int[HEBERGEMENTS.length];
        Solutions solutions = new Solutions();
        boolean desEcartes = !ecartes.isEmpty();
        for (Ligne ligne : lignes) {
            if (desEcartes && ecartes.get(ligne.rang())) {
                continue;
            }
            types[ligne.declaree().typeProjet().ordinal()]++;
            secteurs[ligne.declaree().secteur().ordinal()]++;
            hebergements[ligne.hebergement(declare).ordinal()]++;
            solutions.ajouter(ligne.codeSolution(declare));
        }
        return new Decompte(
                new Majorite<>(TYPES, types),
                new Majorite<>(SECTEURS, secteurs),
                new Majorite<>(HEBERGEMENTS, hebergements),
                solutions.enOrdre());
    }

    /** Nearly always there is one solution, and nothing to sort; a few at most, for which a list is quicker than a set. */
    private static final class Solutions {

        private final List<String> codes = new ArrayList<>(2);
        private @Nullable String derniere;

        void ajouter(String code) {
            if (!code.equals(derniere)) {
                derniere = code;
                if (!codes.contains(code)) {
                    codes.add(code);
                }
            }
        }

        List<String> enOrdre() {
            if (codes.size() > 1) {
                Collections.sort(codes);
            }
            return Collections.unmodifiableList(codes);
        }
    }
}
