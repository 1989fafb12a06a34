package fr.esmsnumerique.usage.trajectoire.model;

import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import java.time.YearMonth;
import java.util.List;

/** What lists show of a trajectory: how likely the balance is not to come in time, and because of which indicators. */
public record RisqueProjet(Risque risque, YearMonth echeance, List<Indicateur> enCause) {

    public RisqueProjet {
        enCause = List.copyOf(enCause);
    }

    public static RisqueProjet de(TrajectoireProjet trajectoire) {
        Risque risque = trajectoire.risque();
        return new RisqueProjet(
                risque,
                trajectoire.echeance(),
                trajectoire.indicateurs().stream()
                        .filter(t -> t.risque() != Risque.ATTEINT && t.risque() == risque)
                        .map(Trajectoire::indicateur)
                        .toList());
    }

    /** The quarter of the due date, as {@code 2027-T2}. */
    public String trimestre() {
        return echeance.getYear() + "-T" + ((echeance.getMonthValue() + 2) / 3);
    }
}
