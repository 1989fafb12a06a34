package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.FormeGroupement;
import fr.esmsnumerique.eligibilite.projet.model.Groupement;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-12: bodies that group must pool dedicated means for at least the project's duration. No legal form is imposed (ELI-13) and an isolated small body is never rejected for being alone (ELI-14). */
public final class VerifieMutualisation implements Clause.DeProjet {

    private static final String EXIGEE = "eligibilite.groupement.mutualisation_exigee";

    @Override
    public String id() {
        return "ELI-12";
    }

    @Override
    public String libelle() {
        return "Mutualisation des moyens d'un groupement";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXIGEE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exigee = regles.booleen(EXIGEE);
        Constat constat = Constat.de(this, exigee)
                .fait("organismes", projet.declare().organismes().size());
        if (!projet.estGroupement() || !exigee.valeur()) {
            return constat.sansObjet("Un seul organisme : rien à mutualiser.");
        }
        Groupement groupement = projet.declare().groupement();
        if (groupement == null) {
            return constat.aInstruire(
                    "Le projet réunit plusieurs organismes sans décrire leur groupement.",
                    "Décrire la forme du groupement et les moyens mis en commun.");
        }
        constat.fait("forme", groupement.forme());
        if (groupement.moyensMutualises() && groupement.couvreDureeProjet()) {
            return constat.satisfait("Le groupement met en commun des moyens dédiés pendant tout le projet.");
        }
        return constat.aInstruire(
                groupement.moyensMutualises()
                        ? "Le groupement ne couvre pas la durée du projet."
                        : "Le groupement ne met pas de moyens dédiés en commun.",
                "Mettre en commun des moyens dédiés pendant au moins la durée du projet.");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        Groupement actuel = projet.declare().groupement();
        FormeGroupement forme = actuel == null ? FormeGroupement.CONVENTION : actuel.forme();
        return Stream.of(Changement.de(
                "Mettre en commun des moyens dédiés pendant au moins la durée du projet.",
                1,
                r -> r.groupement(new Groupement(forme, true, true))));
    }
}
