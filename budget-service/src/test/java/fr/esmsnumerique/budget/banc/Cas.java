package fr.esmsnumerique.budget.banc;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One case of the bench: so many clients, on one hot envelope or spread over eighteen. Its campaigns are its own: cases share a store. */
record Cas(int enveloppes, int clients) {

    /** Engagements of one passage in process, by number of clients: enough to last, few enough to fit the store's memory. */
    private static final Map<Integer, Integer> OPERATIONS =
            new TreeMap<>(Map.of(1, 2_000, 8, 8_000, 32, 12_000, 256, 12_800));

    private static final int REPARTI = 18;

    /** The hot envelope first: its figures are those promised. */
    static List<Cas> tous() {
        return Stream.of(1, REPARTI)
                .flatMap(enveloppes -> OPERATIONS.keySet().stream().map(clients -> new Cas(enveloppes, clients)))
                .toList();
    }

    boolean estChaud() {
        return enveloppes == 1;
    }

    /** A ratio is promised from 32 clients on the hot envelope. */
    boolean estPromis() {
        return estChaud() && clients >= 32;
    }

    String nom() {
        return "%s.%d".formatted(estChaud() ? "chaud" : "reparti", clients);
    }

    int operations() {
        return OPERATIONS.get(clients);
    }

    /** Few clients are slow; many need five seconds, or what the compilers still do to the whole web stack is a fifth of what is measured. */
    int operationsHttp() {
        return clients < 32 ? operations() / 2 : 2 * operations();
    }

    List<String> campagnes() {
        char lettre = (char) ('A' + List.copyOf(OPERATIONS.keySet()).indexOf(clients));
        return IntStream.range(0, enveloppes)
                .mapToObj(numero -> "%s%02d".formatted(lettre, numero))
                .toList();
    }

    /** Dossiers to program in each envelope for a whole measure: clients of one envelope share them, the envelope most asked for decides. */
    int dossiersParEnveloppe(int operations) {
        int clientsParEnveloppe = (clients + enveloppes - 1) / enveloppes;
        return Debit.necessaires(operations / clients) * clientsParEnveloppe;
    }
}
