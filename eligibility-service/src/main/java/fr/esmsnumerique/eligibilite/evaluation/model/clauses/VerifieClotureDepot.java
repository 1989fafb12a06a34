package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.kernel.Paris;
import java.util.Set;

/** CAL-11 with CAL-08 to CAL-10: a file deposited after the closing of its call is not admissible. « À minuit » ends the day, half-open (AMB-04). */
public final class VerifieClotureDepot implements Clause.DeProjet {

    private static final String TARDIF = "calendrier.depot.tardif_non_recevable";
    private static final String MINUIT = "calendrier.depot.minuit";

    @Override
    public String id() {
        return "CAL-11";
    }

    @Override
    public String libelle() {
        return "Dépôt avant la clôture de l'appel à projets";
    }

    @Override
    public Set<String> cles() {
        return Guichet.cles(TARDIF, MINUIT);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> tardif = regles.booleen(TARDIF);
        ValeurCitee<String> minuit = regles.texte(MINUIT);
        FenetreDepot fenetre = FenetreDepot.de(projet, regles);
        Constat constat = Constat.de(this, fenetre.cloture(), tardif, minuit)
                .fait("guichet", fenetre.guichet())
                .fait("déposé le", projet.depot().atZone(Paris.ZONE).toLocalDateTime())
                .fait("clôture", fenetre.cloture().valeur() + " à minuit");
        fenetre.lecture(projet.depot(), minuit.valeur())
                .ifPresent(l -> constat.lecture(l.ambiguite(), l.retenue(), l.autre(), l.verdictAutre()));
        if (fenetre.estATemps(projet.depot(), minuit.valeur())) {
            return constat.satisfait("Le dossier est déposé avant la clôture du "
                    + fenetre.cloture().valeur() + ".");
        }
        return constat.manquement(
                tardif,
                "Le dossier est déposé après la clôture du " + fenetre.cloture().valeur()
                        + " à minuit. Un dialogue ultérieur ne régularise pas un dépôt tardif (AMB-35).",
                "Aucun : le dépôt devait intervenir au plus tard le "
                        + fenetre.cloture().valeur() + ".");
    }
}
