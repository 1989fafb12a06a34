package fr.esmsnumerique.budget.pilotage.model.prevision;

import fr.esmsnumerique.budget.consolidation.model.FaitsRegion;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Credits that will probably not be engaged by each date.
 *
 * @param regions by what they risk to lose at the last date, the most first
 * @param total of all of them: an interval of sums, not the sum of the intervals
 */
public record PrevisionAe(Pipeline pipeline, List<PrevisionDeRegion> regions, PrevisionDeRegion total) {

    private static final int TIRAGES = 1_000;
    private static final int DIXIEME = TIRAGES / 10;

    private static final Comparator<PrevisionDeRegion> RISQUE = Comparator.comparingLong(
                    (PrevisionDeRegion r) -> r.horizons().getLast().mediane())
            .reversed()
            .thenComparing(r -> Objects.requireNonNull(r.region()).code());

    public PrevisionAe {
        regions = List.copyOf(regions);
    }

    /**
     * @param region absent for the nation
     * @param projets that may still be engaged
     * @param enCours their amount, in centimes
     */
    public record PrevisionDeRegion(
            @Nullable Region region, long alloue, long engage, int projets, long enCours, List<Horizon> horizons) {

        public PrevisionDeRegion {
            horizons = List.copyOf(horizons);
        }

        public long nonEngage() {
            return alloue - engage;
        }
    }

    /** @param constate the date is past: the three amounts are what was not engaged */
    public record Horizon(LocalDate date, boolean constate, long bas, long mediane, long haut) {

        public boolean contient(long centimes) {
            return bas <= centimes && centimes <= haut;
        }
    }

    /**
     * @param pipeline observed on every region
     * @param dates growing
     * @param constats asked of the dates that are not after the situation
     * @param graine the same one gives the same forecast
     */
    public static PrevisionAe prevoir(
            Pipeline pipeline, List<FaitsRegion> faits, List<LocalDate> dates, Constats constats, long graine) {
        List<PrevisionDeRegion> regions = new ArrayList<>();
        long[][] sommes = new long[dates.size()][TIRAGES];
        for (FaitsRegion region : faits) {
            long[][] tirages = Tirages.de(pipeline, region, dates, constats, TIRAGES, graine);
            regions.add(region(pipeline, region, horizons(pipeline, dates, tirages)));
            for (int h = 0; h < tirages.length; h++) {
                for (int t = 0; t < TIRAGES; t++) {
                    sommes[h][t] = Math.addExact(sommes[h][t], tirages[h][t]);
                }
            }
        }
        regions.sort(RISQUE);
        return new PrevisionAe(pipeline, regions, total(regions, horizons(pipeline, dates, sommes)));
    }

    private static PrevisionDeRegion region(Pipeline pipeline, FaitsRegion faits, List<Horizon> horizons) {
        List<Candidat> candidats = pipeline.candidats(faits.lignes());
        return new PrevisionDeRegion(
                faits.region(),
                faits.alloue(),
                faits.montant(Poste.ENGAGE),
                candidats.size(),
                candidats.stream().mapToLong(Candidat::centimes).sum(),
                horizons);
    }

    private static PrevisionDeRegion total(List<PrevisionDeRegion> regions, List<Horizon> horizons) {
        return new PrevisionDeRegion(
                null,
                regions.stream().mapToLong(PrevisionDeRegion::alloue).sum(),
                regions.stream().mapToLong(PrevisionDeRegion::engage).sum(),
                regions.stream().mapToInt(PrevisionDeRegion::projets).sum(),
                regions.stream().mapToLong(PrevisionDeRegion::enCours).sum(),
                horizons);
    }

    private static List<Horizon> horizons(Pipeline pipeline, List<LocalDate> dates, long[][] tirages) {
        List<Horizon> horizons = new ArrayList<>();
        for (int h = 0; h < tirages.length; h++) {
            long[] tries = tirages[h].clone();
            Arrays.sort(tries);
            horizons.add(new Horizon(
                    dates.get(h),
                    !dates.get(h).isAfter(pipeline.situationAu()),
                    tries[DIXIEME],
                    tries[TIRAGES / 2],
                    tries[TIRAGES - 1 - DIXIEME]));
        }
        return horizons;
    }
}
