package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Ambiguite;
import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** DOC-02 to DOC-05 by continuity, DOC-12 to DOC-18 in Pays de la Loire: the documents every file holds. */
public final class VerifiePiecesObligatoires implements Clause.DeProjet {

    private static final String PIECES = "eligibilite.pieces.obligatoires";
    private static final Ambiguite RIB = Ambiguite.de(
            "AMB-39",
            "eligibilite.lecture.amb_39",
            "FACULTATIF",
            "Le RIB n'est pas dans la liste de 2025 : il reste facultatif au dépôt.",
            "EXIGE",
            "Le RIB serait exigé au dépôt, car il faut payer.");

    @Override
    public String id() {
        return "DOC-02";
    }

    @Override
    public String libelle() {
        return "Pièces de tout dossier";
    }

    @Override
    public Set<String> cles() {
        return Set.of(PIECES);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        return PiecesExigees.verifier(
                Constat.de(this, regles.liste(PIECES)),
                projet,
                exigees(regles),
                true,
                "La région ne demande aucune pièce.");
    }

    private static ValeurCitee<List<String>> exigees(Regles regles) {
        ValeurCitee<List<String>> liste = regles.liste(PIECES);
        if (!RIB.retient(regles, "EXIGE") || liste.valeur().contains(CodePiece.RIB.name())) {
            return liste;
        }
        List<String> avecRib = new ArrayList<>(liste.valeur());
        avecRib.add(CodePiece.RIB.name());
        return new ValeurCitee<>(avecRib, liste.reference());
    }

    @Override
    public List<Ambiguite> ambiguites() {
        return List.of(RIB);
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return PiecesExigees.pistes(projet, exigees(regles));
    }
}
