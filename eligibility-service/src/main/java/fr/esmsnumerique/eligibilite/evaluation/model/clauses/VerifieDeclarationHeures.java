package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import java.util.Set;
import java.util.stream.Stream;

/** DOC-21: services that also give comfort services declare their medico-social hours [inferred for whom]. */
public final class VerifieDeclarationHeures implements Clause.DeProjet {

    private static final String PIECES = "eligibilite.pieces.si_confort";

    @Override
    public String id() {
        return "DOC-21";
    }

    @Override
    public String libelle() {
        return "Déclaration des heures médico-sociales";
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
                projet.lignesRetenues().stream().anyMatch(l -> l.declaree().confort() != null),
                "Aucun service ne rend de prestations de confort.");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return PiecesExigees.pistes(projet, regles.liste(PIECES));
    }
}
