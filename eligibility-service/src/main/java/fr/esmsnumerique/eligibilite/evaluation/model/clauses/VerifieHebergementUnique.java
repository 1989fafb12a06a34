package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Majorite;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.ModeHebergement;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-17: the same hosting mode for every establishment. */
public final class VerifieHebergementUnique implements Clause.DeProjet {

    private static final String UNIQUE = "eligibilite.hebergement.unique";

    @Override
    public String id() {
        return "ELI-17-HEBERGEMENT";
    }

    @Override
    public String libelle() {
        return "Un même mode d'hébergement";
    }

    @Override
    public Set<String> cles() {
        return Set.of(UNIQUE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> unique = regles.booleen(UNIQUE);
        Majorite<ModeHebergement> modes = projet.decompte().hebergements();
        Constat constat = Constat.de(this, unique).fait("ESSMS par hébergement", modes);
        if (modes.distinctes() <= 1 || !unique.valeur()) {
            return constat.satisfait("Tous les ESSMS ont le même mode d'hébergement.");
        }
        return constat.manquement(
                unique,
                "Le projet mêle " + modes.distinctes() + " modes d'hébergement.",
                "Retenir un seul mode d'hébergement pour tous les ESSMS.");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return projet.decompte().hebergements().premieres().stream()
                .map(mode -> Changement.corrigerLignes(
                        "Retenir l'hébergement " + mode.libelle() + " pour tous les ESSMS.",
                        projet,
                        l -> l.hebergement(projet.declare()) != mode,
                        l -> l.avec(l.declaree()
                                .avecChoix(
                                        l.declaree().typeProjet(),
                                        l.declaree().secteur(),
                                        l.declaree().codeSolution(),
                                        mode))));
    }
}
