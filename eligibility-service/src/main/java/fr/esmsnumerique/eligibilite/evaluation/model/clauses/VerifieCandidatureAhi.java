package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.Solution;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.kernel.Paris;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** SOL-09: for AHI, the solution is a candidate at latest on the day the convention is signed; announced here, checked again at signature. */
public final class VerifieCandidatureAhi implements Clause.DeProjet {

    private static final String PERIMETRE = "eligibilite.ahi.candidature_exigee";
    private static final String CATEGORIES_SONS = "eligibilite.sons.categories";
    private static final String ELIGIBLES_SONS = "ELIGIBLES_SONS";
    private static final int GROUPE = 2;

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
        return Set.of(PERIMETRE, CATEGORIES_SONS);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<String> perimetre = regles.texte(PERIMETRE);
        List<Ligne> ahi = projet.lignesRetenues().stream()
                .filter(l -> l.estDuSecteur(Secteur.AHI))
                .toList();
        Solution solution = projet.declare().solution();
        Constat constat = Constat.de(this, perimetre)
                .fait("ESSMS AHI", ahi.size())
                .fait("périmètre", perimetre.valeur())
                .fait("situation de la solution", solution.statutReferencement())
                .fait("candidate depuis", solution.candidateDepuis() == null ? "—" : solution.candidateDepuis());
        // The date that decides is the signature of the convention, which is still to come: the later scope is shown
        // beside that of the filing.
        regles.prochainChangement(PERIMETRE)
                .ifPresent(jour -> constat.fait(
                        "périmètre si la convention est signée à partir du " + Paris.enLettres(jour),
                        regles.au(jour).texte(PERIMETRE).valeur() + ", "
                                + concernes(ahi, regles.au(jour)).size() + " ESSMS concerné(s)"));
        if (concernes(ahi, regles).isEmpty()) {
            return constat.sansObjet(
                    ahi.isEmpty()
                            ? "Aucun ESSMS d'accueil, hébergement, insertion."
                            : "Les ESSMS d'accueil, hébergement, insertion du projet ne sont pas éligibles au SONS.");
        }
        return solution.statutReferencement() == StatutSolution.NON_REFERENCEE
                ? constat.aInstruire(
                        "La solution n'est pas candidate : elle devra l'être au plus tard à la signature de la convention.",
                        "Obtenir la candidature de la solution au référencement Ségur avant la signature.")
                : constat.satisfait(
                        "La solution est candidate ou référencée ; revérifié à la signature de la convention.");
    }

    /** An establishment FINESS does not know is taken as concerned: the stricter answer until somebody looks. */
    private static List<Ligne> concernes(List<Ligne> ahi, Regles regles) {
        if (!ELIGIBLES_SONS.equals(regles.texte(PERIMETRE).valeur())) {
            return ahi;
        }
        List<String> groupes = regles.liste(CATEGORIES_SONS).valeur();
        return ahi.stream()
                .filter(l -> l.referentiel()
                        .map(e -> groupes.stream()
                                .anyMatch(g -> e.groupeCategorie().startsWith(g.substring(0, GROUPE))))
                        .orElse(true))
                .toList();
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.of(Changement.statut(
                StatutSolution.CANDIDATE,
                "Obtenir la candidature de la solution au référencement Ségur avant la signature."));
    }
}
