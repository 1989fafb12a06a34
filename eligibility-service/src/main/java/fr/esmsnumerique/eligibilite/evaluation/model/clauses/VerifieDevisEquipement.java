package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import java.util.Set;
import java.util.stream.Stream;

/** DOC-07: equipment is funded on quotes in 2025. */
public final class VerifieDevisEquipement implements Clause.DeProjet {

    private static final String PIECES = "eligibilite.pieces.si_equipement";

    @Override
    public String id() {
        return "DOC-07";
    }

    @Override
    public String libelle() {
        return "Devis d'équipement";
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
                projet.declare().demandesSpecifiques().demandeEquipement(),
                "Aucun équipement n'est demandé.");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return PiecesExigees.pistes(projet, regles.liste(PIECES));
    }
}
