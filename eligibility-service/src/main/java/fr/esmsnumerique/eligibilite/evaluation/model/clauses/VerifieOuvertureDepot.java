package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.kernel.Paris;
import java.util.Set;

/** CAL-08 to CAL-10: each call has its own opening; a file that comes before finds a closed window. */
public final class VerifieOuvertureDepot implements Clause.DeProjet {

    @Override
    public String id() {
        return "CAL-08";
    }

    @Override
    public String libelle() {
        return "Dépôt après l'ouverture de l'appel à projets";
    }

    @Override
    public Set<String> cles() {
        return Guichet.cles();
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        FenetreDepot fenetre = FenetreDepot.de(projet, regles);
        Constat constat = Constat.de(this, fenetre.ouverture())
                .fait("guichet", fenetre.guichet())
                .fait("déposé le", projet.depot().atZone(Paris.ZONE).toLocalDateTime())
                .fait("ouverture", fenetre.ouverture().valeur());
        if (fenetre.estOuverteAvant(projet.depot())) {
            return constat.satisfait("Le dossier est déposé après l'ouverture du "
                    + fenetre.ouverture().valeur() + ".");
        }
        // Hard even where the opening is inferred: before it there is no call to answer.
        return constat.nonSatisfait(
                "Le dossier est déposé avant l'ouverture du "
                        + fenetre.ouverture().valeur() + ".",
                "Déposer à partir du " + fenetre.ouverture().valeur() + ".");
    }
}
