package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict;
import java.util.Set;

/** ELI-25: fewer than 50 establishments, or more in one region, go to the regional call; from 50 in several regions, to the national one. Exactly 50 in one region has only the regional door (AMB-03). */
public final class VerifieRoutage implements Clause.DeProjet {

    private static final String SEUIL = "eligibilite.essms.seuil_national";
    private static final String EXACT = "eligibilite.routage.seuil_exact_une_region";

    @Override
    public String id() {
        return "ELI-25";
    }

    @Override
    public String libelle() {
        return "Appel à projets compétent : régional ou national";
    }

    @Override
    public Set<String> cles() {
        return Set.of(SEUIL, EXACT);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Integer> seuil = regles.entier(SEUIL);
        ValeurCitee<String> exact = regles.texte(EXACT);
        int nombre = projet.nombreEssms();
        Constat constat = Constat.de(this, seuil, exact)
                .fait("ESSMS du projet", nombre)
                .fait("régions", projet.essmsParRegion().size())
                .fait("seuil", seuil.valeur());
        if (Guichet.de(projet, regles) == Guichet.NATIONAL) {
            return constat.aInstruire(
                    Phrases.essms(nombre) + " dans plusieurs régions : le projet relève de l'appel à projets national.",
                    "Réorienter vers l'appel national, ou ramener le projet sous " + seuil.valeur() + " ESSMS.");
        }
        if (nombre != seuil.valeur() || projet.estMultiregional()) {
            return constat.satisfait("Le projet relève de l'appel à projets régional.");
        }
        constat.lecture(
                "AMB-03",
                "Exactement " + seuil.valeur() + " ESSMS dans une région : seul le guichet régional existe.",
                "Ni « moins de » ni « plus de » " + seuil.valeur() + " : cas non prévu par les textes.",
                Verdict.Issue.A_INSTRUIRE);
        return "REGIONAL".equals(exact.valeur())
                ? constat.satisfait("Le projet relève de l'appel à projets régional.")
                : constat.aInstruire(
                        "Les textes ne prévoient pas ce nombre dans une région.", "Faire désigner le guichet.");
    }
}
