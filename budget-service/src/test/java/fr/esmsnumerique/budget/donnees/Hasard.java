package fr.esmsnumerique.budget.donnees;

/** Numbers that look drawn and never change: a function of what they are about (SplitMix64), so that no line depends on those generated before it. */
final class Hasard {

    private Hasard() {}

    /** From 0 to {@code borne − 1}. */
    static int sous(int borne, long a, long b, long c) {
        return (int) Long.remainderUnsigned(melanger(melanger(melanger(a) + b) + c), borne);
    }

    private static long melanger(long graine) {
        long z = graine + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
