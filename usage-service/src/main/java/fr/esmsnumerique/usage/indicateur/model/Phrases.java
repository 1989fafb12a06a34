package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.kernel.Taux;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import java.util.Locale;

/** French sentences of the results. Rates are truncated, so that 69.99 % never reads 70 % (EX-62). */
final class Phrases {

    private Phrases() {}

    static String rapport(Indicateur indicateur, long numerateur, long denominateur, Taux cible, boolean atteint) {
        String mesure = compte(indicateur.numerateur(), numerateur)
                + indicateur
                        .denominateur()
                        .map(d -> " pour " + compte(d, denominateur))
                        .orElse("")
                + " : " + taux(pointsDeBase(numerateur, denominateur));
        if (atteint) {
            return mesure + " ≥ " + cible(cible) + ", cible atteinte.";
        }
        long manque = Math.ceilDiv(Math.multiplyExact(cible.pointsDeBase(), denominateur), 10_000L) - numerateur;
        return mesure + " < " + cible(cible) + ", cible non atteinte : il manque " + nombre(manque) + " ("
                + indicateur.numerateur().libelle() + ").";
    }

    static String informatif(Indicateur indicateur, long numerateur, long denominateur) {
        return compte(indicateur.numerateur(), numerateur)
                + indicateur
                        .denominateur()
                        .map(d -> " pour " + compte(d, denominateur))
                        .orElse("")
                + " : " + taux(pointsDeBase(numerateur, denominateur)) + ", à titre informatif.";
    }

    static String denominateurNul(Indicateur indicateur) {
        return "Taux non calculable : aucune unité au dénominateur ("
                + indicateur.denominateur().map(Compteur::libelle).orElse("")
                + "). Une personne doit trancher ; l'autre lecture tiendrait la cible pour atteinte (AMB-21).";
    }

    static String compte(Compteur compteur, long valeur) {
        return nombre(valeur) + " " + compteur.libelle();
    }

    /** Basis points, rounded down. */
    static long pointsDeBase(long numerateur, long denominateur) {
        return Math.multiplyExact(10_000L, numerateur) / denominateur;
    }

    private static String taux(long pointsDeBase) {
        long centiemes = pointsDeBase % 100;
        return pointsDeBase / 100 + (centiemes < 10 ? ",0" : ",") + centiemes + " %";
    }

    private static String cible(Taux cible) {
        return cible.pointsDeBase() % 100 == 0 ? cible.pointsDeBase() / 100 + " %" : taux(cible.pointsDeBase());
    }

    private static String nombre(long valeur) {
        return valeur < 1_000 ? Long.toString(valeur) : String.format(Locale.FRANCE, "%,d", valeur);
    }
}
