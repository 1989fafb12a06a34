package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import org.jspecify.annotations.Nullable;

/** French typography of an amount: narrow no-break space between thousands, comma, no-break space before the sign. Independent of the JVM's locale. */
public final class Euros {

    private static final char FINE = '\u202F';

    private static final int BITS = 10;
    private static final @Nullable Ecrit[] ECRITS = new Ecrit[1 << BITS];

    private record Ecrit(long centimes, String texte) {}

    private Euros() {}

    /** A scale prints the same few amounts again and again. Each slot keeps the last amount that fell on it; two threads at worst write the same text twice. */
    public static String format(Montant montant) {
        int rang = Long.hashCode(montant.centimes() * 0x9E3779B97F4A7C15L) >>> (Integer.SIZE - BITS);
        Ecrit ecrit = ECRITS[rang];
        if (ecrit == null || ecrit.centimes() != montant.centimes()) {
            ecrit = new Ecrit(montant.centimes(), ecrire(montant));
            ECRITS[rang] = ecrit;
        }
        return ecrit.texte();
    }

    private static String ecrire(Montant montant) {
        long centimes = montant.centimes() % 100;
        return ecrire(new StringBuilder(24), montant.centimes() / 100)
                .append(centimes < 10 ? ",0" : ",")
                .append(centimes)
                .append("\u00A0€")
                .toString();
    }

    static String milliers(long nombre) {
        return ecrire(new StringBuilder(24), nombre).toString();
    }

    private static StringBuilder ecrire(StringBuilder texte, long nombre) {
        if (nombre < 1_000) {
            return texte.append(nombre);
        }
        long trois = nombre % 1_000;
        return ecrire(texte, nombre / 1_000)
                .append(FINE)
                .append(trois < 10 ? "00" : trois < 100 ? "0" : "")
                .append(trois);
    }
}
