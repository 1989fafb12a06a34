package fr.esmsnumerique.eligibilite.evaluation.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** The facts of one conclusion, written as text when they are read: an evaluation that only needs verdicts pays for none. */
final class Faits extends AbstractList<Fait> implements RandomAccess {

    /** Name, value, name, value: one array rather than two. */
    private Object[] paires = new Object[6];

    private int nombre;

    void ajouter(String nom, Object valeur) {
        if (2 * nombre == paires.length) {
            paires = Arrays.copyOf(paires, 4 * nombre);
        }
        paires[2 * nombre] = nom;
        paires[2 * nombre + 1] = valeur;
        nombre++;
    }

    @Override
    public Fait get(int rang) {
        if (rang >= nombre) {
            throw new IndexOutOfBoundsException(rang);
        }
        return new Fait((String) paires[2 * rang], String.valueOf(paires[2 * rang + 1]));
    }

    @Override
    public int size() {
        return nombre;
    }
}
