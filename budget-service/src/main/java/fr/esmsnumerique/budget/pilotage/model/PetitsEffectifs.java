package fr.esmsnumerique.budget.pilotage.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a published table must hide: a line about too few projects tells of one organisation. A single hidden line would come back by taking the others from the total: the
 * smallest of the others is then hidden with it.
 */
public final class PetitsEffectifs {

    private PetitsEffectifs() {}

    /** A line of a table whose lines add up to a published total. */
    public record Ligne(String code, long effectif) {}

    /** @param minimum smallest number of projects that may be published; none at all may always be */
    public static Set<String> masques(List<Ligne> lignes, int minimum) {
        Set<String> masques = new HashSet<>();
        lignes.stream().filter(l -> l.effectif() > 0 && l.effectif() < minimum).forEach(l -> masques.add(l.code()));
        if (masques.size() == 1) {
            lignes.stream()
                    .filter(l -> l.effectif() >= minimum)
                    .min(Comparator.comparingLong(Ligne::effectif).thenComparing(Ligne::code))
                    .ifPresent(l -> masques.add(l.code()));
        }
        return masques;
    }
}
