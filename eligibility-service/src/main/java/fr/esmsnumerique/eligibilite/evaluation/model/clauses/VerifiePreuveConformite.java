package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import java.util.Set;
import java.util.stream.Stream;

/** DOC-10, SOL-03: when an acquired solution is neither referenced nor about to be, the carrier proves its conformity in the market or the contract. The text does not say it is due at filing: its absence waits for a person. */
public final class VerifiePreuveConformite implements Clause.DeProjet {

    private static final String PIECES = "eligibilite.pieces.si_non_referencee";

    @Override
    public String id() {
        return "DOC-10";
    }

    @Override
    public String libelle() {
        return "Preuve de conformité d'une solution non référencée";
    }

    @Override
    public Set<String> cles() {
        return Set.of(PIECES);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        return PiecesExigees.verifier(
                Constat.de(this, regles.liste(PIECES))
                        .fait(
                                "situation de la solution",
                                projet.declare().solution().statutReferencement()),
                projet,
                regles.liste(PIECES),
                concerne(projet),
                "Aucune acquisition d'une solution ni référencée ni candidate.");
    }

    private static boolean concerne(Projet projet) {
        return projet.declare().solution().statutReferencement() == StatutSolution.NON_REFERENCEE
                && projet.decompte().types().contient(TypeProjet.ACQUISITION);
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return PiecesExigees.pistes(projet, regles.liste(PIECES));
    }
}
