package fr.esmsnumerique.budget.enveloppe.model;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Ascending ranks of the mouvements whose effect is not the day of their decision. One thread appends, any reads. */
final class Decales {

    private volatile int[] rangs = new int[16];
    private volatile int taille;

    void ajouter(int rang) {
        int n = taille;
        if (n == rangs.length) {
            rangs = Arrays.copyOf(rangs, n * 2);
        }
        rangs[n] = rang;
        taille = n + 1;
    }

    /** Visits the ranks in {@code [debut, fin[}, in order. */
    void parcourir(int debut, int fin, IntConsumer visite) {
        int n = taille;
        int[] lus = rangs;
        for (int i = position(lus, n, debut); i < n && lus[i] < fin; i++) {
            visite.accept(lus[i]);
        }
    }

    /** The first rank in {@code [debut, fin[} that satisfies the condition, or {@code sinon}. */
    int premier(int debut, int fin, IntPredicate condition, int sinon) {
        int n = taille;
        int[] lus = rangs;
        for (int i = position(lus, n, debut); i < n && lus[i] < fin; i++) {
            if (condition.test(lus[i])) {
                return lus[i];
            }
        }
        return sinon;
    }

    private static int position(int[] rangs, int n, int cherche) {
        int trouve = Arrays.binarySearch(rangs, 0, n, cherche);
        return trouve >= 0 ? trouve : -trouve - 1;
    }
}
