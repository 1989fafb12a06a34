package fr.esmsnumerique.kernel;

/**
 * Amount in euro centimes, never negative. Differences that may be negative are plain {@code long} centimes and live only in ledger lines.
 *
 * @param centimes 0 or more
 */
public record Montant(long centimes) implements Comparable<Montant> {

    public static final Montant ZERO = new Montant(0);

    public Montant {
        if (centimes < 0) {
            throw new IllegalArgumentException("Un montant ne peut pas être négatif : " + centimes + " centimes");
        }
    }

    public static Montant euros(long euros) {
        return new Montant(Math.multiplyExact(euros, 100L));
    }

    public Montant plus(Montant autre) {
        return new Montant(Math.addExact(centimes, autre.centimes));
    }

    /** Refuses a negative result: the caller compares first. */
    public Montant moins(Montant autre) {
        return new Montant(Math.subtractExact(centimes, autre.centimes));
    }

    public Montant fois(long quantite) {
        return new Montant(Math.multiplyExact(centimes, quantite));
    }

    public Montant min(Montant autre) {
        return centimes <= autre.centimes ? this : autre;
    }

    /** Share of this amount, rounded half up to the centime (PAY-10); a last tranche takes the remainder instead of a rate. */
    public Montant part(Taux taux) {
        return new Montant(
                Math.floorDiv(Math.addExact(Math.multiplyExact(centimes, taux.pointsDeBase()), 5_000L), 10_000L));
    }

    public boolean estNul() {
        return centimes == 0;
    }

    @Override
    public int compareTo(Montant autre) {
        return Long.compare(centimes, autre.centimes);
    }
}
