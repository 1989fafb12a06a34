package fr.esmsnumerique.budget.banc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The {@code registre} bench: durable engagements per second on one hot envelope and on eighteen, in process and through HTTP, beside PostgreSQL doing the same work
 * and the raw limit of the machine. Each measure has a store of its own; dossiers are programmed beforehand, outside the timing.
 */
public final class BancRegistre {

    /** Engagements of one passage, by number of clients: enough to last, few enough to fit the store's memory four times. */
    private static final Map<Integer, Integer> OPERATIONS =
            new TreeMap<>(Map.of(1, 2_000, 8, 8_000, 32, 12_000, 256, 12_800));

    private static final int REPARTI = 18;

    private final Path travail;
    private final Rapport rapport = new Rapport("registre");
    private final Optional<Postgres> postgres;
    private final List<String> parties;

    private BancRegistre(Path travail, Optional<Postgres> postgres, List<String> parties) {
        this.travail = travail;
        this.postgres = postgres;
        this.parties = parties;
    }

    /** @param arguments parts to run among {@code brute}, {@code processus}, {@code http}; all when none is given */
    public static void main(String[] arguments) throws IOException {
        Path sortie = Path.of(System.getProperty("esms.bancs", "target/bancs"));
        Optional<Postgres> postgres = Postgres.demarrer();
        try {
            List<String> parties =
                    arguments.length == 0 ? List.of("brute", "processus", "http") : Arrays.asList(arguments);
            BancRegistre banc = new BancRegistre(sortie.resolve("registre-travail"), postgres, parties);
            banc.mesurer();
            banc.rapport.ecrire(sortie);
            Magasin.effacer(banc.travail);
        } finally {
            postgres.ifPresent(Postgres::close);
        }
        System.exit(0); // the drivers and the Boot application leave threads behind
    }

    private void mesurer() throws IOException {
        for (int enveloppes : new int[] {1, REPARTI}) {
            for (int clients : OPERATIONS.keySet()) {
                mesurer(enveloppes, clients);
            }
        }
    }

    private void mesurer(int enveloppes, int clients) throws IOException {
        String cas = "%s.%d".formatted(enveloppes == 1 ? "chaud" : "reparti", clients);
        if (enveloppes == 1 && parties.contains("brute")) {
            rapport.ajouter(Mesure.constat("limite-brute." + clients, LimiteBrute.mesurer(travail, clients)));
        }
        Optional<Mesure.Pair> pair =
                postgres.map(p -> new Mesure.Pair("postgresql." + cas, p.mesurer(clients, enveloppes)));
        pair.ifPresent(p -> rapport.ajouter(Mesure.constat(p.id(), p.debit())));
        boolean promis = enveloppes == 1 && clients >= 32;
        if (parties.contains("processus")) {
            rapport.ajouter(Mesure.contre(
                    "registre." + cas + ".processus",
                    enProcessus(enveloppes, clients),
                    pair,
                    promis ? OptionalDouble.of(10) : OptionalDouble.empty(),
                    OptionalDouble.empty()));
        }
        if (parties.contains("http")) {
            rapport.ajouter(Mesure.contre(
                    "registre." + cas + ".http",
                    parHttp(enveloppes, clients),
                    pair,
                    promis ? OptionalDouble.of(4) : OptionalDouble.empty(),
                    promis ? OptionalDouble.of(25) : OptionalDouble.empty()));
        }
    }

    private Debit enProcessus(int enveloppes, int clients) {
        int total = OPERATIONS.get(clients);
        try (Magasin magasin = Magasin.lancer(travail);
                LivreEnProcessus livre = new LivreEnProcessus(magasin.uri(), enveloppes)) {
            livre.preparer(dossiersParEnveloppe(enveloppes, clients, total));
            return Debit.mesurer(clients, total, livre::engager);
        }
    }

    private Debit parHttp(int enveloppes, int clients) throws IOException {
        int total = OPERATIONS.get(clients) / 2;
        try (Magasin magasin = Magasin.lancer(travail)) {
            int dossiers = dossiersParEnveloppe(enveloppes, clients, total);
            try (LivreEnProcessus livre = new LivreEnProcessus(magasin.uri(), enveloppes)) {
                livre.preparer(dossiers);
            }
            try (LivreParHttp livre = new LivreParHttp(magasin.uri(), enveloppes, clients)) {
                return Debit.mesurer(clients, total, livre::engager);
            }
        }
    }

    /** Clients of one envelope share its dossiers; the envelope most asked for decides. */
    private static int dossiersParEnveloppe(int enveloppes, int clients, int total) {
        int parClient = Debit.necessaires(total / clients);
        int clientsParEnveloppe = (clients + enveloppes - 1) / enveloppes;
        return parClient * clientsParEnveloppe;
    }
}
