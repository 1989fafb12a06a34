package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import java.util.ArrayList;
import java.util.List;

/** Takes an amount from several accounts, by age of their credits. */
final class Prelevement {

    private Prelevement() {}

    /**
     * @param soldes positive balances, in the order they are taken, the oldest first, whose sum is at least {@code centimes}
     * @return positive lines whose sum is {@code centimes}
     */
    static List<Ligne> plusAnciensDAbord(List<Ligne> soldes, long centimes) {
        List<Ligne> pris = new ArrayList<>();
        long reste = centimes;
        for (Ligne solde : soldes) {
            if (reste > 0) {
                long part = Math.min(reste, solde.centimes());
                pris.add(new Ligne(solde.compte(), part));
                reste -= part;
            }
        }
        if (reste > 0) {
            throw new IllegalArgumentException("Soldes insuffisants : il manque " + reste + " centimes");
        }
        return pris;
    }

    /** Same, from the newest; the lines stay in the order of age, so that writings undone put the accounts back in that order. */
    static List<Ligne> plusRecentsDAbord(List<Ligne> soldes, long centimes) {
        return plusAnciensDAbord(soldes.reversed(), centimes).reversed();
    }
}
