package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.Solution;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import java.util.Set;

/** SOL-09: for AHI, the solution is a candidate at latest on the day the convention is signed; announced here, checked again at signature. */
public final class VerifieCandidatureAhi implements Clause.DeProjet {

    private static final String PERIMETRE = "eligibilite.ahi.candidature_exigee";

    @Override
    public String id() {
        return "SOL-09";
    }

    @Override
    public String libelle() {
        return "AHI : solution candidate au référencement à la signature de la convention";
    }

    @Override
    public Set<String> cles() {
        return Set.of(PERIMETRE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<String> perimetre = regles.texte(PERIMETRE);
        long ahi = projet.lignesRetenues().stream()
                .filter(l -> l.estDuSecteur(Secteur.AHI))
                .count();
        Solution solution = projet.declare().solution();
        Constat constat = Constat.de(this, perimetre)
                .fait("ESSMS AHI", ahi)
                .fait("périmètre", perimetre.valeur())
                .fait("situation de la solution", solution.statutReferencement())
                .fait("candidate depuis", solution.candidateDepuis() == null ? "—" : solution.candidateDepuis());
        if (ahi == 0) {
            return constat.sansObjet("Aucun ESSMS d'accueil, hébergement, insertion.");
        }
        return solution.statutReferencement() == StatutSolution.NON_REFERENCEE
                ? constat.aInstruire(
                        "La solution n'est pas candidate : elle devra l'être au plus tard à la signature de la convention.",
                        "Obtenir la candidature de la solution au référencement Ségur avant la signature.")
                : constat.satisfait(
                        "La solution est candidate ou référencée ; revérifié à la signature de la convention.");
    }
}
