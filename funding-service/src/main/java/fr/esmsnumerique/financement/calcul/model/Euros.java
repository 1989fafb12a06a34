package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;

/** French typography of an amount: narrow no-break space between thousands, comma, no-break space before the sign. Independent of the JVM's locale. */
public final class Euros {

    private static final char FINE = '\u202F';

    private Euros() {}

    public static String format(Montant montant) {
        return "%s,%02d\u00A0€".formatted(milliers(montant.centimes() / 100), montant.centimes() % 100);
    }

    static String milliers(long nombre) {
        StringBuilder chiffres = new StringBuilder(Long.toString(nombre));
        for (int i = chiffres.length() - 3; i > 0; i -= 3) {
            chiffres.insert(i, FINE);
        }
        return chiffres.toString();
    }
}
