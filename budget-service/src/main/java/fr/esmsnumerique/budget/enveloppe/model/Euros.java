package fr.esmsnumerique.budget.enveloppe.model;

import java.util.Locale;

/** Centimes in a French sentence: {@code 1 234,56 €}. */
public final class Euros {

    private Euros() {}

    public static String de(long centimes) {
        return String.format(Locale.FRENCH, "%,d,%02d €", centimes / 100, Math.abs(centimes % 100));
    }
}
