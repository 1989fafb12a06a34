package fr.esmsnumerique.test.banc;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * How many cases are treated per second of processor, garbage collection included, and not of the clock: the work is of one thread and waits for nothing, and other
 * programs of the machine must not change what is measured.
 */
public final class Debit {

    /** Length of a passage. */
    public static final int MILLIS = Integer.getInteger("esms.banc.millis", 3_000);

    private static final int PASSAGES = 3;
    private static final int CHAUFFES = 10;
    private static final double STABLE = 0.05;
    private static final OperatingSystemMXBean SYSTEME =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** What the loops compute is kept here, so that no compiler leaves it out. */
    private static volatile long puits;

    private Debit() {}

    /** Median of three passages, once two in a row cost the same within 5 % (twelve at most): the virtual machine goes on compiling for long what it runs, ours and its peer's. */
    public static <T> double mesurer(List<T> cas, ToIntFunction<T> travail) {
        chauffer(cas, travail);
        return mediane(
                Stream.generate(() -> passage(cas, travail)).limit(PASSAGES).toList());
    }

    private static <T> void chauffer(List<T> cas, ToIntFunction<T> travail) {
        passage(cas, travail);
        double avant = passage(cas, travail);
        for (int chauffe = 0; chauffe < CHAUFFES; chauffe++) {
            double debit = passage(cas, travail);
            if (Math.abs(debit - avant) < STABLE * avant) {
                return;
            }
            avant = debit;
        }
    }

    static double mediane(List<Double> debits) {
        return debits.stream().sorted().toList().get(debits.size() / 2);
    }

    private static <T> double passage(List<T> cas, ToIntFunction<T> travail) {
        long debut = SYSTEME.getProcessCpuTime();
        long fin = debut + MILLIS * 1_000_000L;
        long faits = 0;
        long somme = 0;
        while (SYSTEME.getProcessCpuTime() < fin) {
            for (T un : cas) {
                somme += travail.applyAsInt(un);
            }
            faits += cas.size();
        }
        puits = somme;
        return faits * 1e9 / (SYSTEME.getProcessCpuTime() - debut);
    }
}
