package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.kernel.Paris;
import java.util.Set;
import java.util.stream.Stream;

/** CAL-08 to CAL-10: each call has its own opening; a file that comes before finds a closed window. */
public final class VerifieOuvertureDepot implements Clause.DeProjet {

    private static final String PUBLICATION = "calendrier.depot.publication";

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
        return Set.of();
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        return FenetreDepot.de(projet, regles)
                .map(fenetre -> juger(Constat.de(this, fenetre.ouverture()), projet, fenetre))
                .orElseGet(() -> nonVersee(projet, regles));
    }

    private static Conclusion juger(Constat constat, Projet projet, FenetreDepot fenetre) {
        constat.fait("guichet", fenetre.guichet())
                .fait("déposé le", projet.depot().atZone(Paris.ZONE).toLocalDateTime())
                .fait("ouverture", fenetre.ouverture().valeur());
        if (fenetre.estOuverteAvant(projet.depot())) {
            return constat.satisfait(fenetre.textes().ouverte());
        }
        // Hard even where the opening is inferred: before it there is no call to answer.
        return constat.nonSatisfait(fenetre.textes().tropTot(), fenetre.textes().attendre());
    }

    private Conclusion nonVersee(Projet projet, Regles regles) {
        Constat constat = regles.donne(PUBLICATION) ? Constat.de(this, regles.date(PUBLICATION)) : Constat.de(this);
        return constat.fait("guichet", Guichet.de(projet, regles))
                .aInstruire(
                        "La campagne ne donne pas l'ouverture de cet appel dans cette région : une personne lit l'appel publié.",
                        "Publier la date d'ouverture de cet appel.");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return FenetreDepot.de(projet, regles).stream()
                .map(f -> Changement.deposer(
                        Paris.debut(f.ouverture().valeur()), f.textes().attendre()));
    }
}
