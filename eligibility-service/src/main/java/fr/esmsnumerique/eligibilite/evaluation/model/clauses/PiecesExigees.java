package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Fait;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import java.util.List;
import java.util.stream.Stream;

/** What the clauses on documents have in common: a list of the campaign, and whether this project owes it. */
final class PiecesExigees {

    private PiecesExigees() {}

    static Conclusion verifier(
            Constat constat, Projet projet, ValeurCitee<List<String>> exigees, boolean due, String sansObjet) {
        if (!due || exigees.valeur().isEmpty()) {
            return constat.sansObjet(due ? "La région ne demande pas cette pièce." : sansObjet);
        }
        List<CodePiece> manquantes = manquantes(projet, exigees);
        constat.fait(Fait.PIECES_DEMANDEES, Phrases.liste(exigees.valeur())).fait("manquantes", manquantes.size());
        return manquantes.isEmpty()
                ? constat.satisfait("Les pièces demandées sont au dossier.")
                : constat.manquement(
                        exigees,
                        "Dossier incomplet, pièces manquantes : " + Phrases.libelles(manquantes) + ".",
                        "Joindre : " + Phrases.libelles(manquantes) + ".");
    }

    static Stream<Changement> pistes(Projet projet, ValeurCitee<List<String>> exigees) {
        List<CodePiece> manquantes = manquantes(projet, exigees);
        return manquantes.isEmpty() ? Stream.empty() : Stream.of(Changement.joindre(manquantes));
    }

    private static List<CodePiece> manquantes(Projet projet, ValeurCitee<List<String>> exigees) {
        return exigees.valeur().stream()
                .map(CodePiece::valueOf)
                .filter(code -> !projet.contient(code))
                .toList();
    }
}
