package fr.esmsnumerique.kernel;

/**
 * Rate in basis points (10 000 = 100 %). Measured rates are never rounded into a {@code Taux} before a comparison: see {@link #estAtteintPar}.
 *
 * @param pointsDeBase 0 or more; may exceed 10 000 (USE-01: messages can outnumber persons)
 */
public record Taux(int pointsDeBase) {

    public Taux {
        if (pointsDeBase < 0) {
            throw new IllegalArgumentException("Un taux ne peut pas être négatif : " + pointsDeBase);
        }
    }

    public static Taux pourCent(int pourCent) {
        return new Taux(Math.multiplyExact(pourCent, 100));
    }

    /** Exact comparison {@code numerateur/denominateur >= this} by cross-multiplication (USE-21); the denominator is strictly positive (USE-22). */
    public boolean estAtteintPar(long numerateur, long denominateur) {
        if (denominateur <= 0 || numerateur < 0) {
            throw new IllegalArgumentException("Taux non calculable : " + numerateur + "/" + denominateur);
        }
        return Math.multiplyExact(10_000L, numerateur) >= Math.multiplyExact((long) pointsDeBase, denominateur);
    }
}
