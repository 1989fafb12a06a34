package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Solution;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.eligibilite.projet.model.TypePorteur;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-34: a GHT may carry a project; its DUI, or the convergence with its DPI, meets the national specifications or the medico-social referencing. */
public final class VerifieConvergenceDpi implements Clause.DeProjet {

    private static final String EXIGEE = "eligibilite.ght.conformite_exigee";
    private static final String REMEDE =
            "Choisir une solution conforme au cahier des charges national, et le déclarer.";

    @Override
    public String id() {
        return "ELI-34";
    }

    @Override
    public String libelle() {
        return "Projet porté par un GHT : DUI ou convergence avec le DPI";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXIGEE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exigee = regles.booleen(EXIGEE);
        Solution solution = projet.declare().solution();
        boolean ght = projet.declare().porteur().type() == TypePorteur.GHT || solution.dpiDeGht();
        Boolean conforme = solution.declarees().conformeCahierDesCharges();
        Constat constat = Constat.de(this, exigee)
                .fait("porté par un GHT ou sur son DPI", ght ? "oui" : "non")
                .fait("situation de la solution", solution.statutReferencement());
        if (!ght || !exigee.valeur()) {
            return constat.sansObjet("Le projet n'est ni porté par un GHT, ni sur le DPI d'un GHT.");
        }
        if (Boolean.TRUE.equals(conforme) || solution.statutReferencement() == StatutSolution.REFERENCEE) {
            return constat.satisfait(
                    "La solution répond au cahier des charges national ou au référencement médico-social.");
        }
        return conforme == null
                ? constat.aInstruire("Le porteur ne déclare pas la conformité de la solution du GHT.", REMEDE)
                : constat.manquement(
                        exigee, "La solution du GHT ne répond ni au cahier des charges ni au référencement.", REMEDE);
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.of(
                Changement.solution(REMEDE, s -> s.avecCapacites(s.declarees().conforme())));
    }
}
