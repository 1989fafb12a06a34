package fr.esmsnumerique.budget.pilotage.model.prevision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How long a stage lasts, by the Kaplan–Meier estimator: an application still in it tells that it lasts at least that long, which leaving it out, or counting it as done,
 * would hide.
 */
public final class DureesObservees {

    /** Fewer observed passages say nothing. */
    private static final int MINIMUM = 5;

    private static final double MOITIE = 0.5;

    private final int[] jours;
    private final double[] survies;
    private final int observees;
    private final int enCours;

    private DureesObservees(int[] jours, double[] survies, int observees, int enCours) {
        this.jours = jours;
        this.survies = survies;
        this.observees = observees;
        this.enCours = enCours;
    }

    /**
     * @param passees days the stage took
     * @param enCours days it has lasted so far, where it goes on
     */
    public static DureesObservees de(List<Integer> passees, List<Integer> enCours) {
        Map<Integer, int[]> parJour = new TreeMap<>();
        passees.forEach(jour -> parJour.computeIfAbsent(jour, _ -> new int[2])[0]++);
        enCours.forEach(jour -> parJour.computeIfAbsent(jour, _ -> new int[2])[1]++);
        List<Integer> jours = new ArrayList<>();
        List<Double> survies = new ArrayList<>();
        double survie = 1;
        int exposes = passees.size() + enCours.size();
        for (Map.Entry<Integer, int[]> jour : parJour.entrySet()) {
            int sortis = jour.getValue()[0];
            if (sortis > 0) {
                survie *= 1 - (double) sortis / exposes;
                jours.add(jour.getKey());
                survies.add(survie);
            }
            exposes -= sortis + jour.getValue()[1];
        }
        return new DureesObservees(
                jours.stream().mapToInt(Integer::intValue).toArray(),
                survies.stream().mapToDouble(Double::doubleValue).toArray(),
                passees.size(),
                enCours.size());
    }

    public int observees() {
        return observees;
    }

    public int enCours() {
        return enCours;
    }

    public boolean suffisent() {
        return observees >= MINIMUM;
    }

    /** Share of the applications still in the stage after that many days. */
    public double survie(int jour) {
        int rang = rangApres(jour);
        return rang == 0 ? 1 : survies[rang - 1];
    }

    /** First day by which half of the applications left the stage; none when fewer ever did. */
    public OptionalInt mediane() {
        return premier(MOITIE, 0);
    }

    /**
     * Days the stage will have lasted in all, for an application already in it.
     *
     * @param age days so far
     * @param tirage uniform, from 0 to 1
     * @return empty when nothing observed says it ends
     */
    public OptionalInt tirer(int age, double tirage) {
        double restants = survie(age);
        return restants <= 0 ? OptionalInt.of(age + 1) : premier(tirage * restants, rangApres(age));
    }

    private OptionalInt premier(double seuil, int depuis) {
        for (int i = depuis; i < jours.length; i++) {
            if (survies[i] <= seuil) {
                return OptionalInt.of(jours[i]);
            }
        }
        return OptionalInt.empty();
    }

    /** Observed days up to and including that one. */
    private int rangApres(int jour) {
        int rang = 0;
        while (rang < jours.length && jours[rang] <= jour) {
            rang++;
        }
        return rang;
    }
}
