package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import java.util.Set;
import java.util.stream.Stream;

/** DOC-07: assistance to project ownership is funded on quotes in 2025. */
public final class VerifieDevisAmoa implements Clause.DeProjet {

    private static final String PIECES = "eligibilite.pieces.si_amoa";

    @Override
    public String id() {
        return "DOC-07-AMOA";
    }

    @Override
    public String libelle() {
        return "Devis d'assistance à maîtrise d'ouvrage";
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
                projet.declare().demandesSpecifiques().amoa() != null,
                "Aucune assistance à maîtrise d'ouvrage n'est demandée.");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return PiecesExigees.pistes(projet, regles.liste(PIECES));
    }
}
