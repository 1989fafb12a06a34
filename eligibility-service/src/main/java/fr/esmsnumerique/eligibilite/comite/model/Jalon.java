package fr.esmsnumerique.eligibilite.comite.model;

import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A milestone by which an ARS decides (CAL-13). Any decision since the one before and up to that day reaches it (AMB-45); the committees planned are counted beside, as the
 * other reading would. Missing it alerts the ARS and changes nothing to an application.
 *
 * @param auPlusTard last day, included
 */
public record Jalon(
        int numero, LocalDate auPlusTard, int decisions, int comites, boolean depasse, ReferenceLegale reference) {

    private static final String CLE = "calendrier.decision.jalon_";
    private static final int MAXIMUM = 9;

    public static List<Jalon> de(
            Regles regles, List<LocalDate> decisions, List<LocalDate> comites, LocalDate aujourdhui) {
        List<ValeurCitee<LocalDate>> dates = IntStream.rangeClosed(1, MAXIMUM)
                .mapToObj(n -> CLE + n)
                .filter(regles::donne)
                .map(regles::date)
                .toList();
        List<Jalon> jalons = new ArrayList<>();
        LocalDate precedent = LocalDate.MIN;
        for (ValeurCitee<LocalDate> date : dates) {
            jalons.add(new Jalon(
                    jalons.size() + 1,
                    date.valeur(),
                    nombre(decisions, precedent, date.valeur()),
                    nombre(comites, precedent, date.valeur()),
                    aujourdhui.isAfter(date.valeur()),
                    date.reference()));
            precedent = date.valeur();
        }
        return List.copyOf(jalons);
    }

    public boolean estAtteint() {
        return decisions > 0;
    }

    private static int nombre(List<LocalDate> jours, LocalDate apres, LocalDate jusquau) {
        return (int) jours.stream()
                .filter(j -> j.isAfter(apres) && !j.isAfter(jusquau))
                .count();
    }
}
