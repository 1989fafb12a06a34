package fr.esmsnumerique.budget.usages.model;

import java.util.Arrays;

/**
 * Months of establishments for one indicator, one array per column: 1.6 million of them hold in 21 MB and are counted in milliseconds. A place is a region and a month, numbered
 * by who fills the columns.
 */
public final class MoisMesures {

    private static final int DEPART = 1_024;

    private short[] places = new short[DEPART];
    private int[] numerateurs = new int[DEPART];
    private int[] denominateurs = new int[DEPART];
    private short[] cibles = new short[DEPART];
    private int taille;

    /**
     * @param place from 0 to 32 767
     * @param cible basis points to reach, 0 when none is required
     */
    public void ajouter(int place, int numerateur, int denominateur, int cible) {
        if (place < 0 || place > Short.MAX_VALUE || cible < 0 || cible > Short.MAX_VALUE) {
            throw new IllegalArgumentException("Place ou cible hors bornes : " + place + ", " + cible);
        }
        if (numerateur < 0 || denominateur < 0) {
            throw new IllegalArgumentException("Compteur négatif : " + numerateur + " / " + denominateur);
        }
        if (taille == places.length) {
            agrandir(taille * 2);
        }
        places[taille] = (short) place;
        numerateurs[taille] = numerateur;
        denominateurs[taille] = denominateur;
        cibles[taille] = (short) cible;
        taille++;
    }

    public int taille() {
        return taille;
    }

    /** Counts lines {@code [debut, fin[}. */
    void compter(SyntheseDesMois synthese, int debut, int fin) {
        for (int i = debut; i < fin; i++) {
            synthese.compter(places[i], numerateurs[i], denominateurs[i], cibles[i]);
        }
    }

    private void agrandir(int capacite) {
        places = Arrays.copyOf(places, capacite);
        numerateurs = Arrays.copyOf(numerateurs, capacite);
        denominateurs = Arrays.copyOf(denominateurs, capacite);
        cibles = Arrays.copyOf(cibles, capacite);
    }
}
