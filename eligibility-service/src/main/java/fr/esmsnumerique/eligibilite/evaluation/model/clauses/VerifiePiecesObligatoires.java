package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import java.util.Set;

/** DOC-02 to DOC-05 by continuity, DOC-12 to DOC-18 in Pays de la Loire: the documents every file holds. */
public final class VerifiePiecesObligatoires implements Clause.DeProjet {

    private static final String PIECES = "eligibilite.pieces.obligatoires";

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
                regles.liste(PIECES),
                true,
                "La région ne demande aucune pièce.");
    }
}
