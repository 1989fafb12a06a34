package fr.esmsnumerique.budget.banc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The {@code registre} bench: durable engagements per second on one hot envelope and on eighteen, in process and through HTTP, beside PostgreSQL doing the same work
 * and the raw limit of the machine. Each measure starts on an empty store; dossiers are programmed beforehand, outside the timing.
 */
public final class BancRegistre {

    /** Engagements of one passage, by number of clients: enough to last, few enough to fit the store's memory four times. */
    private static final Map<Integer, Integer> OPERATIONS =
            new TreeMap<>(Map.of(1, 2_000, 8, 8_000, 32, 12_000, 256, 12_800));

    private static final int REPARTI = 18;
    private static final int CHAUFFE = 40_000;

    private final Path travail;
    private final Magasin magasin;
    private final Rapport rapport = new Rapport("registre");
    private final Optional<Postgres> postgres;
    private final List<String> parties;
    private final List<String> cas;

    private BancRegistre(Path travail, Magasin magasin, Optional<Postgres> postgres, List<String> arguments) {
        this.travail = travail;
        this.magasin = magasin;
        this.postgres = postgres;
        this.parties = choisis(arguments, argument -> !argument.contains("."));
        this.cas = choisis(arguments, argument -> argument.contains("."));
    }

    private static List<String> choisis(List<String> arguments, Predicate<String> condition) {
        return arguments.stream().filter(condition).toList();
    }

    private boolean demande(String partie) {
        return parties.isEmpty() || parties.contains(partie);
    }

    /**
     * @param arguments parts to run among {@code brute}, {@code postgresql}, {@code processus}, {@code http}, and cases such as {@code chaud.32}; all when none is given
     */
    public static void main(String[] arguments) throws IOException {
        Path sortie = Path.of(System.getProperty("esms.bancs", "target/bancs"));
        List<String> choix = Arrays.asList(arguments);
        Optional<Postgres> postgres =
                choix.isEmpty() || choix.contains("postgresql") ? Postgres.demarrer() : Optional.empty();
        Path travail = sortie.resolve("registre-travail");
        try (Magasin magasin = Magasin.lancer(travail)) {
            BancRegistre banc = new BancRegistre(travail, magasin, postgres, choix);
            banc.chauffer();
            banc.mesurer();
            banc.rapport.ecrire(sortie);
        } finally {
            postgres.ifPresent(Postgres::close);
            Magasin.effacer(travail);
        }
        System.exit(0); // the drivers and the Boot application leave threads behind
    }

    /** Both virtual machines compile what they will run: a service that starts is not what is measured. */
    private void chauffer() throws IOException {
        for (int tour = 0; tour < 2; tour++) {
            try (LivreEnProcessus livre = new LivreEnProcessus(magasin.uri(), 1)) {
                livre.preparer(CHAUFFE);
                Debit.passage(32, CHAUFFE, livre::engager);
            } finally {
                magasin.vider();
            }
        }
        if (demande("http")) {
            chaufferHttp();
        }
    }

    private void chaufferHttp() throws IOException {
        try {
            try (LivreEnProcessus livre = new LivreEnProcessus(magasin.uri(), 1)) {
                livre.preparer(CHAUFFE);
            }
            try (LivreParHttp livre = new LivreParHttp(magasin.uri(), 1, 32)) {
                Debit.passage(32, CHAUFFE, livre::engager);
            }
        } finally {
            magasin.vider();
        }
    }

    private void mesurer() throws IOException {
        for (int enveloppes : new int[] {1, REPARTI}) {
            for (int clients : OPERATIONS.keySet()) {
                if (cas.isEmpty() || cas.contains(cas(enveloppes, clients))) {
                    mesurer(enveloppes, clients);
                }
            }
        }
    }

    private void mesurer(int enveloppes, int clients) throws IOException {
        String nom = cas(enveloppes, clients);
        if (enveloppes == 1 && demande("brute")) {
            rapport.ajouter(Mesure.constat("limite-brute." + clients, LimiteBrute.mesurer(travail, clients)));
        }
        Optional<Mesure.Pair> pair =
                postgres.map(p -> new Mesure.Pair("postgresql." + nom, p.mesurer(clients, enveloppes)));
        pair.ifPresent(p -> rapport.ajouter(Mesure.constat(p.id(), p.debit())));
        boolean promis = enveloppes == 1 && clients >= 32;
        if (demande("processus")) {
            rapport.ajouter(Mesure.contre(
                    "registre." + nom + ".processus",
                    enProcessus(enveloppes, clients),
                    pair,
                    promis ? OptionalDouble.of(10) : OptionalDouble.empty(),
                    OptionalDouble.empty()));
        }
        if (demande("http")) {
            rapport.ajouter(Mesure.contre(
                    "registre." + nom + ".http",
                    parHttp(enveloppes, clients),
                    pair,
                    promis ? OptionalDouble.of(4) : OptionalDouble.empty(),
                    promis ? OptionalDouble.of(25) : OptionalDouble.empty()));
        }
    }

    private static String cas(int enveloppes, int clients) {
        return "%s.%d".formatted(enveloppes == 1 ? "chaud" : "reparti", clients);
    }

    private Debit enProcessus(int enveloppes, int clients) {
        int total = OPERATIONS.get(clients);
        try (LivreEnProcessus livre = new LivreEnProcessus(magasin.uri(), enveloppes)) {
            livre.preparer(dossiersParEnveloppe(enveloppes, clients, total));
            return mesurer(cas(enveloppes, clients) + ".processus", clients, total, livre::engager);
        } finally {
            magasin.vider();
        }
    }

    private Debit parHttp(int enveloppes, int clients) throws IOException {
        int total = OPERATIONS.get(clients) / 2;
        try {
            try (LivreEnProcessus livre = new LivreEnProcessus(magasin.uri(), enveloppes)) {
                livre.preparer(dossiersParEnveloppe(enveloppes, clients, total));
            }
            try (LivreParHttp livre = new LivreParHttp(magasin.uri(), enveloppes, clients)) {
                return mesurer(cas(enveloppes, clients) + ".http", clients, total, livre::engager);
            }
        } finally {
            magasin.vider();
        }
    }

    private Debit mesurer(String nom, int clients, int total, Debit.Operation operation) {
        double avant = magasin.processeurMicros();
        Debit debit = Debit.mesurer(clients, total, operation);
        double parOperation = (magasin.processeurMicros() - avant) / Debit.necessaires(total);
        rapport.ajouter(Mesure.constat("processeur." + nom, parOperation, "µs/op"));
        return debit;
    }

    /** Clients of one envelope share its dossiers; the envelope most asked for decides. */
    private static int dossiersParEnveloppe(int enveloppes, int clients, int total) {
        int parClient = Debit.necessaires(total / clients);
        int clientsParEnveloppe = (clients + enveloppes - 1) / enveloppes;
        return parClient * clientsParEnveloppe;
    }
}
