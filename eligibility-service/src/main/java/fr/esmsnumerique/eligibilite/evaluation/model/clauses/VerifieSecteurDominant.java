package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Majorite;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-16: publics may be mixed if one sector dominates; more than half (AMB-17), parity never dominates. */
public final class VerifieSecteurDominant implements Clause.DeProjet {

    private static final String DOMINANT = "eligibilite.groupement.secteur_dominant";

    @Override
    public String id() {
        return "ELI-16";
    }

    @Override
    public String libelle() {
        return "Secteur dominant d'un groupement mêlant des publics";
    }

    @Override
    public Set<String> cles() {
        return Set.of(DOMINANT);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exige = regles.booleen(DOMINANT);
        Majorite<Secteur> majorite = projet.decompte().secteurs();
        Constat constat = Constat.de(this, exige).fait("ESSMS par secteur", majorite);
        if (majorite.distinctes() <= 1 || !exige.valeur()) {
            return constat.sansObjet("Le projet ne porte que sur un secteur.");
        }
        Optional<Secteur> dominant = majorite.absolue();
        if (dominant.isPresent()) {
            return constat.satisfait(
                    "Le secteur « " + dominant.get().libelle() + " » réunit plus de la moitié des ESSMS.");
        }
        // The text asks whether the mix follows a strategy: a person answers, whatever the campaign.
        return constat.aInstruire(
                "Aucun secteur ne réunit plus de la moitié des ESSMS.",
                "Recentrer le projet sur un secteur, ou justifier la stratégie du groupement.");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Recentrage.pistes(
                projet, projet.decompte().secteurs(), l -> l.declaree().secteur(), Recentrage::dansSecteur);
    }
}
