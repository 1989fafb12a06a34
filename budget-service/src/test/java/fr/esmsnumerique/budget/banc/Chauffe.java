package fr.esmsnumerique.budget.banc;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Runs passages until one costs what the one before did and this machine's compilers rest: what still compiles is not what is measured, and a compiler that takes the same
 * third of each passage looks stable. The cost is processor time, which other programs of the machine disturb less than a rate.
 */
final class Chauffe {

    private static final double STABLE = 0.05;
    /** Of the processor time of a passage. */
    private static final double COMPILATION = 0.05;

    private static final int AU_MOINS = 3;

    private Chauffe() {}

    /**
     * @param auPlus bound, on a machine where nothing is ever stable
     * @param passage the same operations each time
     */
    static void jusquaStable(Magasin magasin, Duration auPlus, Runnable passage) {
        long fin = System.nanoTime() + auPlus.toNanos();
        double avant = 0;
        int stables = 0;
        for (int tour = 0; stables < 2 && (tour < AU_MOINS || System.nanoTime() < fin); tour++) {
            double debut = magasin.processeurMicros();
            double compileAvant = compilationMicros();
            passage.run();
            double cout = magasin.processeurMicros() - debut;
            boolean repos = compilationMicros() - compileAvant <= COMPILATION * cout;
            stables = repos && Math.abs(cout - avant) <= STABLE * avant ? stables + 1 : 0;
            avant = cout;
        }
    }

    private static double compilationMicros() {
        return ManagementFactory.getCompilationMXBean().getTotalCompilationTime() * 1e3;
    }
}
