package fr.esmsnumerique.budget.pilotage.model.prevision;

import fr.esmsnumerique.budget.consolidation.model.FaitsRegion;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** Plays the rest of the year of one region many times, and keeps what was not engaged at each date. */
final class Tirages {

    private Tirages() {}

    /** @return by date, then by draw, in centimes */
    static long[][] de(
            Pipeline pipeline, FaitsRegion faits, List<LocalDate> dates, Constats constats, int nombre, long graine) {
        long engageables = faits.montant(Poste.DISPONIBLE) + faits.montant(Poste.PROGRAMME) + faits.montant(Poste.GELE);
        long nonEngage = faits.alloue() - faits.montant(Poste.ENGAGE);
        List<Candidat> candidats = pipeline.candidats(faits.lignes());
        SplittableRandom hasard =
                new SplittableRandom(graine * 31 + Long.parseLong(faits.region().code()));
        long[][] restes = new long[dates.size()][nombre];
        for (int t = 0; t < nombre; t++) {
            long[] engages = pipeline.suffit()
                    ? engages(pipeline, candidats, dates, hasard)
                    : sansSavoir(candidats, dates.size(), t, nombre);
            for (int h = 0; h < engages.length; h++) {
                restes[h][t] = nonEngage - Math.min(engages[h], engageables);
            }
        }
        for (int h = 0; h < restes.length; h++) {
            if (!dates.get(h).isAfter(pipeline.situationAu())) {
                Arrays.fill(restes[h], constats.nonEngage(faits.region(), dates.get(h)));
            }
        }
        return restes;
    }

    private static long[] engages(
            Pipeline pipeline, List<Candidat> candidats, List<LocalDate> dates, SplittableRandom hasard) {
        long[] engages = new long[dates.size()];
        for (Candidat candidat : candidats) {
            OptionalInt jours = pipeline.engagement(candidat, hasard);
            if (jours.isPresent()) {
                for (int h = 0; h < engages.length; h++) {
                    if (jours.getAsInt() <= ChronoUnit.DAYS.between(pipeline.situationAu(), dates.get(h))) {
                        engages[h] = Math.addExact(engages[h], candidat.centimes());
                    }
                }
            }
        }
        return engages;
    }

    /** Nothing observed: from nothing engaged to everything, evenly. */
    private static long[] sansSavoir(List<Candidat> candidats, int dates, int tirage, int nombre) {
        long tout = candidats.stream().mapToLong(Candidat::centimes).sum();
        long[] engages = new long[dates];
        Arrays.fill(engages, Math.round((double) tout * tirage / (nombre - 1)));
        return engages;
    }
}
