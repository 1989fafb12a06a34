package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import org.jspecify.annotations.Nullable;

/** The operation of a line in full, as a person would write it. */
final class Operations {

    private static final int BITS = 10;
    private static final @Nullable Ecrite[] ECRITES = new Ecrite[1 << BITS];

    private record Ecrite(int quantite, long unitaire, long produit, String texte) {

        boolean est(int autreQuantite, Montant autreUnitaire, Montant autreProduit) {
            return quantite == autreQuantite
                    && unitaire == autreUnitaire.centimes()
                    && produit == autreProduit.centimes();
        }
    }

    private Operations() {}

    static String ecrire(
            int quantite, Montant unitaire, @Nullable Montant plafond, @Nullable Montant prix, Montant retenu) {
        if (plafond == null) {
            return produit(quantite, unitaire, retenu);
        }
        String auPlafond = "plafond " + produit(quantite, unitaire, plafond);
        return prix == null
                ? auPlafond
                : auPlafond + " ; prix " + Euros.format(prix) + " ; retenu le plus petit, " + Euros.format(retenu);
    }

    /** A scale has a few unit amounts, and projects fifty establishments at most: kept as {@link Euros} keeps amounts, a slot for each, in which the last one stays. */
    private static String produit(int quantite, Montant unitaire, Montant produit) {
        int rang = Long.hashCode((unitaire.centimes() * 31 + quantite) * 0x9E3779B97F4A7C15L) >>> (Integer.SIZE - BITS);
        Ecrite ecrite = ECRITES[rang];
        if (ecrite == null || !ecrite.est(quantite, unitaire, produit)) {
            ecrite = new Ecrite(
                    quantite,
                    unitaire.centimes(),
                    produit.centimes(),
                    quantite + " × " + Euros.format(unitaire) + " = " + Euros.format(produit));
            ECRITES[rang] = ecrite;
        }
        return ecrite.texte();
    }
}
