package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Ambiguite;
import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Organisme;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * ELI-52: from 50 establishments, after a pilot, the solution is rolled out to all the establishments of the group. The pilots are told from others by their former
 * funding for that very solution; ELI-28 keeps them out of the amount, they count in the size (AMB-30).
 */
public final class VerifieDeploiementGeneralise implements Clause.DeProjet {

    private static final String ENSEMBLE = "eligibilite.deploiement_generalise.tous_les_essms";

    @Override
    public String id() {
        return "ELI-52";
    }

    @Override
    public String libelle() {
        return "Déploiement généralisé après un projet pilote";
    }

    @Override
    public Set<String> cles() {
        return Set.of(ENSEMBLE, Guichet.SEUIL);
    }

    @Override
    public List<Ambiguite> ambiguites() {
        return List.of(Guichet.AMB_30);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> ensemble = regles.booleen(ENSEMBLE);
        ValeurCitee<Integer> seuil = regles.entier(Guichet.SEUIL);
        int taille = Guichet.taille(projet, regles);
        long pilotes =
                projet.lignes().stream().filter(l -> estPilote(l, projet)).count();
        int gerees = gerees(projet);
        Constat constat = Constat.de(this, ensemble, seuil)
                .fait("ESSMS pilotes déjà financés pour cette solution", pilotes)
                .fait("ESSMS du projet", taille)
                .fait("ESSMS gérés par les organismes", gerees);
        if (!ensemble.valeur() || pilotes == 0 || taille < seuil.valeur()) {
            return constat.sansObjet("Le projet n'est pas le déploiement généralisé d'un pilote financé.");
        }
        return projet.nombreEssms() >= gerees
                ? constat.satisfait("La solution du pilote est déployée sur tous les ESSMS ; les " + pilotes
                        + " pilotes comptent dans la taille, pas dans le montant.")
                : constat.aInstruire(
                        "Le projet compte " + Phrases.essms(projet.nombreEssms()) + " sur les " + gerees
                                + " de ses organismes : un déploiement généralisé les vise tous.",
                        "Étendre le projet aux autres ESSMS de ses organismes.");
    }

    /** A former funding for the line's own solution. */
    public static boolean estPilote(Ligne ligne, Projet projet) {
        String solution = ligne.codeSolution(projet.declare());
        return ligne.declaree().financementsAnterieurs().stream().anyMatch(f -> solution.equals(f.codeSolution()));
    }

    private static int gerees(Projet projet) {
        return projet.declare().organismes().stream()
                .mapToInt(Organisme::nombreEssmsTotal)
                .sum();
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        int manque = gerees(projet) - projet.nombreEssms();
        return manque > 0
                ? Stream.of(
                        Changement.ajouter(manque, projet.declare().regionDepot(), l -> l, " des organismes du projet"))
                : Stream.empty();
    }
}
