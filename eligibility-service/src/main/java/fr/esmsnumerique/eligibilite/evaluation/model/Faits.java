package fr.esmsnumerique.eligibilite.evaluation.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** The facts of one conclusion, written as text when they are read: an evaluation that only needs verdicts pays for none. */
final class Faits extends AbstractList<Fait> implements RandomAccess {

    private String[] noms = new String[4];
    private Object[] valeurs = new Object[4];
    private int nombre;

    void ajouter(String nom, Object valeur) {
        if (nombre == noms.length) {
            noms = Arrays.copyOf(noms, 2 * nombre);
            valeurs = Arrays.copyOf(valeurs, 2 * nombre);
        }
        noms[nombre] = nom;
        valeurs[nombre++] = valeur;
    }

    @Override
    public Fait get(int rang) {
        if (rang >= nombre) {
            throw new IndexOutOfBoundsException(rang);
        }
        return new Fait(noms[rang], String.valueOf(valeurs[rang]));
    }

    @Override
    public int size() {
        return nombre;
    }
}
