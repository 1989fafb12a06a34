package fr.esmsnumerique.usage.trajectoire.model;

import fr.esmsnumerique.usage.projet.model.Projet;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * Every required indicator of a project.
 *
 * @param echeance month of the indicative end of deployment
 */
public record TrajectoireProjet(Projet projet, YearMonth echeance, List<Trajectoire> indicateurs) {

    public TrajectoireProjet {
        indicateurs = List.copyOf(indicateurs);
    }

    /** The worst: the balance needs them all (PAY-11). */
    public Risque risque() {
        return indicateurs.stream()
                .map(Trajectoire::risque)
                .max(Comparator.naturalOrder())
                .orElse(Risque.INCONNU);
    }
}
