package fr.esmsnumerique.budget.enveloppe.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Balance of one amount by date of effect. A mouvement may take effect before the day it is decided (circular, payment): it must not make a balance negative on any
 * day in between, or a read {@code au} that day would show it.
 */
final class Chronologie {

    private final TreeMap<LocalDate, Long> variations = new TreeMap<>();

    void varier(LocalDate dateEffet, long centimes) {
        variations.merge(dateEffet, centimes, Math::addExact);
    }

    /** @param noter takes how to undo each change */
    void suivre(Mouvement mouvement, Predicate<Ligne> comptee, Consumer<Runnable> noter) {
        for (Ligne ligne : mouvement.lignes()) {
            if (comptee.test(ligne)) {
                varier(mouvement.dateEffet(), ligne.centimes());
                noter.accept(() -> varier(mouvement.dateEffet(), -ligne.centimes()));
            }
        }
    }

    /** Balance at the end of {@code jour}. */
    long soldeAu(LocalDate jour) {
        return variations.headMap(jour, true).values().stream().reduce(0L, Math::addExact);
    }

    /** What was added and taken off after the end of {@code jour}. */
    long variationApres(LocalDate jour) {
        return variations.tailMap(jour, false).values().stream().reduce(0L, Math::addExact);
    }

    /** Lowest balance on {@code jour} or later. */
    long minimumDepuis(LocalDate jour) {
        long solde = 0;
        long minimum = Long.MAX_VALUE;
        for (Map.Entry<LocalDate, Long> variation : variations.entrySet()) {
            if (variation.getKey().isAfter(jour)) {
                minimum = Math.min(minimum, solde);
            }
            solde = Math.addExact(solde, variation.getValue());
        }
        return Math.min(minimum, solde);
    }
}
