package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import java.util.Set;
import java.util.stream.Stream;

/** DOC-23: compulsory in Pays de la Loire when a specific funding of equipment is asked (EX-58). */
public final class VerifiePlanImplantation implements Clause.DeProjet {

    private static final String PIECES = "eligibilite.pieces.si_financement_specifique";

    @Override
    public String id() {
        return "DOC-23";
    }

    @Override
    public String libelle() {
        return "Plan d'implantation du matériel";
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
