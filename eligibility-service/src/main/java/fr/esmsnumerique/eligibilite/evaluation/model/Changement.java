package fr.esmsnumerique.eligibilite.evaluation.model;

import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.eligibilite.projet.model.Declarations;
import fr.esmsnumerique.eligibilite.projet.model.Piece;
import fr.esmsnumerique.eligibilite.projet.model.Solution;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A change of an application that its carrier could make, tried on the real project and never recorded.
 *
 * @param phrase what to do, in French
 * @param cout how much it changes: establishments touched, documents joined; compares two ways of passing the same clause
 */
public record Changement(String phrase, int cout, UnaryOperator<Projet> effet) {

    public static Changement de(String phrase, int cout, Consumer<Retouche> retouche) {
        return new Changement(phrase, cout, projet -> {
            Retouche copie = Retouche.de(projet);
            retouche.accept(copie);
            return copie.projet();
        });
    }

    public Projet appliquer(Projet projet) {
        return effet.apply(projet);
    }

    public static Changement ajouter(int nombre, Region region, UnaryOperator<Ligne> retouche, String precision) {
        return de(
                "Ajouter " + Phrases.essms(nombre) + (nombre == 1 ? " éligible" : " éligibles") + precision + ".",
                nombre,
                r -> r.ajouter(nombre, region, retouche));
    }

    /** Its cost is the number of lines, so that the fewest establishments leave. */
    public static Changement retirer(Collection<Ligne> lignes, String motif) {
        Set<Integer> rangs = lignes.stream().map(Ligne::rang).collect(Collectors.toSet());
        List<String> numeros =
                lignes.stream().map(l -> l.declaree().numeroFiness()).toList();
        return de(
                "Retirer " + (numeros.size() == 1 ? "le FINESS " : "les FINESS ") + Phrases.numeros(numeros) + motif
                        + ".",
                lignes.size(),
                r -> r.lignes(r.lignes().stream()
                        .filter(l -> !rangs.contains(l.rang()))
                        .toList()));
    }

    public static Changement corrigerLignes(
            String phrase, Projet projet, Predicate<Ligne> choix, UnaryOperator<Ligne> correction) {
        int nombre = (int) projet.lignes().stream().filter(choix).count();
        return de(
                phrase,
                nombre,
                r -> r.lignes(r.lignes().stream()
                        .map(l -> choix.test(l) ? correction.apply(l) : l)
                        .toList()));
    }

    public static Changement joindre(List<CodePiece> codes) {
        return de("Joindre : " + Phrases.libelles(codes) + ".", codes.size(), r -> {
            List<Piece> pieces = new ArrayList<>(r.declare().pieces());
            codes.forEach(code -> pieces.add(new Piece(code, code + ".pdf", r.depot())));
            r.pieces(pieces);
        });
    }

    /** Documents dated after the new instant of filing come with it. */
    public static Changement deposer(Instant instant, String phrase) {
        return de(phrase, 1, r -> r.depot(instant));
    }

    public static Changement declarer(String phrase, UnaryOperator<Declarations> reponse) {
        return de(phrase, 1, r -> r.declarations(reponse.apply(r.declare().declarations())));
    }

    public static Changement solution(String phrase, UnaryOperator<Solution> correction) {
        return de(phrase, 1, r -> r.solution(correction.apply(r.declare().solution())));
    }

    public static Changement statut(StatutSolution statut, String phrase) {
        return solution(phrase, s -> s.avecStatut(statut));
    }
}
