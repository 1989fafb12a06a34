package fr.esmsnumerique.budget.banc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Operations per second of a closed group of clients, each waiting for its answer before it asks again, with the median and 99th percentile waits. */
record Debit(double parSeconde, double p50Ms, double p99Ms) {

    static final int PASSAGES = 3;

    /** One operation of one client, which fails when the operation was not done. */
    interface Operation {
        void faire(int client) throws Exception;
    }

    /** Median of three passages, after one thrown away. */
    static Debit mesurer(Supplier<Debit> passage) {
        passage.get();
        return mediane(IntStream.range(0, PASSAGES).mapToObj(_ -> passage.get()).toList());
    }

    static Debit mediane(List<Debit> passages) {
        return passages.stream()
                .sorted(Comparator.comparingDouble(Debit::parSeconde))
                .toList()
                .get(passages.size() / 2);
    }

    /** @param durees in nanoseconds, of all operations */
    static Debit de(long[] durees, double secondes) {
        long[] triees = durees.clone();
        Arrays.sort(triees);
        return new Debit(triees.length / secondes, quantile(triees, 0.5), quantile(triees, 0.99));
    }

    /** Operations a preparation must provide to {@link #mesurer(Supplier)}. */
    static int necessaires(int total) {
        return total * (PASSAGES + 1);
    }

    private static double quantile(long[] triees, double part) {
        return triees[(int) Math.min(triees.length - 1L, (long) (triees.length * part))] / 1e6;
    }

    static Debit passage(int clients, int total, Operation operation) {
        int chacun = total / clients;
        try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
            long debut = System.nanoTime();
            List<Future<long[]>> boucles = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int numero = client;
                boucles.add(fils.submit(() -> boucle(numero, chacun, operation)));
            }
            long[] durees = new long[clients * chacun];
            for (int client = 0; client < clients; client++) {
                System.arraycopy(boucles.get(client).get(), 0, durees, client * chacun, chacun);
            }
            return de(durees, (System.nanoTime() - debut) / 1e9);
        } catch (InterruptedException | ExecutionException echec) {
            throw new IllegalStateException(echec);
        }
    }

    private static long[] boucle(int client, int fois, Operation operation) throws Exception {
        long[] durees = new long[fois];
        for (int i = 0; i < fois; i++) {
            long avant = System.nanoTime();
            operation.faire(client);
            durees[i] = System.nanoTime() - avant;
        }
        return durees;
    }
}
