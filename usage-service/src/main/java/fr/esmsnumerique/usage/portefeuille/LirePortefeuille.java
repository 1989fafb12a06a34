package fr.esmsnumerique.usage.portefeuille;

import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets.Filtre;
import fr.esmsnumerique.usage.trajectoire.application.RisquesConnus;
import fr.esmsnumerique.usage.trajectoire.model.RisqueProjet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Projects whose balance is still to come, each with its risk. A balance that is paid, or lost with its agreement, is at stake no more. */
@Component
class LirePortefeuille {

    private final LireProjets projets;
    private final RisquesConnus risques;

    LirePortefeuille(LireProjets projets, RisquesConnus risques) {
        this.projets = projets;
        this.risques = risques;
    }

    List<Ligne> executer(Filtre filtre) {
        List<Ligne> lignes = new ArrayList<>();
        Function<Projet, RisqueProjet> risque = risques.lecture();
        projets.pourChacun(filtre, projet -> {
            if (projet.financement().soldeAttendu()) {
                lignes.add(new Ligne(projet, risque.apply(projet)));
            }
        });
        return lignes;
    }

    /** One project. */
    record Ligne(Projet projet, RisqueProjet risque) {}
}
