package fr.esmsnumerique.magasin.banc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Acknowledged operations per second of several clients, and the latency one in a hundred exceeds. */
record Debit(double parSeconde, double p99Ms) {

    static final int CLIENTS = 8;
    private static final int PASSAGES = 3;

    /** One operation of one client; {@code rang} never repeats for a client. */
    interface Operation {
        void faire(int client, int rang);
    }

    /** Median of three runs, after one thrown away. */
    static Debit mesurer(int secondes, Operation operation) {
        int[] rangs = new int[CLIENTS];
        passage(secondes, rangs, operation);
        List<Debit> debits = IntStream.range(0, PASSAGES)
                .mapToObj(_ -> passage(secondes, rangs, operation))
                .sorted(Comparator.comparingDouble(Debit::parSeconde))
                .toList();
        return debits.get(PASSAGES / 2);
    }

    private static Debit passage(int secondes, int[] rangs, Operation operation) {
        long debut = System.nanoTime();
        long fin = debut + secondes * 1_000_000_000L;
        try (ExecutorService fils = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<long[]>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int numero = client;
                clients.add(fils.submit(() -> boucle(numero, fin, rangs, operation)));
            }
            long[] durees = LongStream.empty().toArray();
            for (Future<long[]> client : clients) {
                durees = LongStream.concat(Arrays.stream(durees), Arrays.stream(client.get()))
                        .toArray();
            }
            Arrays.sort(durees);
            double ecoule = (System.nanoTime() - debut) / 1e9;
            return new Debit(durees.length / ecoule, durees[(int) (durees.length * 0.99)] / 1e6);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long[] boucle(int client, long fin, int[] rangs, Operation operation) {
        LongStream.Builder durees = LongStream.builder();
        for (long avant = System.nanoTime(); avant < fin; ) {
            operation.faire(client, rangs[client]++);
            long apres = System.nanoTime();
            durees.add(apres - avant);
            avant = apres;
        }
        return durees.build().toArray();
    }
}
