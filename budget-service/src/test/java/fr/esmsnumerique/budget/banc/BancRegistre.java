package fr.esmsnumerique.budget.banc;

import fr.esmsnumerique.pilenue.ServiceNu;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The {@code registre} bench: durable engagements per second on one hot envelope and on eighteen, in process and through HTTP, beside PostgreSQL doing the same work
 * and the raw limit of the machine. Each measure starts on an empty store; dossiers are programmed beforehand, outside the timing.
 */
public final class BancRegistre {

    private static final int CHAUFFE = 20_000;
    private static final int CHAUFFE_HTTP = 8_000;
    private static final List<String> CAMPAGNE_DE_CHAUFFE = List.of("Z00");

    private final Path travail;
    private final Magasin magasin;
    private final Rapport rapport = new Rapport("registre");
    private final Optional<Postgres> postgres;
    private final List<String> parties;
    private final List<Cas> cas;
    private final Map<Cas, Mesure.Pair> pairs = new HashMap<>();

    private BancRegistre(Path travail, Magasin magasin, Optional<Postgres> postgres, List<String> arguments) {
        this.travail = travail;
        this.magasin = magasin;
        this.postgres = postgres;
        this.parties = choisis(arguments, argument -> !argument.contains("."));
        List<String> noms = choisis(arguments, argument -> argument.contains("."));
        this.cas = Cas.tous().stream()
                .filter(cas -> noms.isEmpty() || noms.contains(cas.nom()))
                .toList();
    }

    private static List<String> choisis(List<String> arguments, Predicate<String> condition) {
        return arguments.stream().filter(condition).toList();
    }

    private boolean demande(String partie) {
        return parties.isEmpty() || parties.contains(partie);
    }

    /**
     * @param arguments parts to run among {@code brute}, {@code postgresql}, {@code nu}, {@code processus}, {@code http}, and cases such as {@code chaud.32}; all when none is given
     */
    public static void main(String[] arguments) throws IOException {
        Path sortie = Path.of(System.getProperty("esms.bancs", "target/bancs"));
        List<String> choix = Arrays.asList(arguments);
        Optional<Postgres> postgres =
                choix.isEmpty() || choix.contains("postgresql") ? Postgres.demarrer() : Optional.empty();
        Path travail = sortie.resolve("registre-travail");
        try (Magasin magasin = Magasin.lancer(travail)) {
            BancRegistre banc = new BancRegistre(travail, magasin, postgres, choix);
            banc.mesurer();
            banc.rapport.ecrire(sortie);
        } finally {
            postgres.ifPresent(Postgres::close);
            Magasin.effacer(travail);
        }
        System.exit(0); // the drivers and the Boot application leave threads behind
    }

    private void mesurer() throws IOException {
        for (Cas c : cas) {
            reperes(c);
        }
        if (demande("processus")) {
            chauffer();
            cas.forEach(this::enProcessus);
        }
        if (demande("nu")) {
            serviceNu();
        }
        if (demande("http")) {
            parHttp(cas.stream().filter(Cas::estChaud).toList(), Duration.ofSeconds(100));
            parHttp(cas.stream().filter(c -> !c.estChaud()).toList(), Duration.ofSeconds(20));
        }
    }

    /** What the machine allows, and what PostgreSQL makes of it. */
    private void reperes(Cas c) {
        if (c.estChaud() && demande("brute")) {
            rapport.ajouter(Mesure.constat("limite-brute." + c.clients(), LimiteBrute.mesurer(travail, c.clients())));
        }
        postgres.map(p -> new Mesure.Pair("postgresql." + c.nom(), p.mesurer(c.clients(), c.enveloppes())))
                .ifPresent(pair -> {
                    pairs.put(c, pair);
                    rapport.ajouter(Mesure.constat(pair.id(), pair.debit()));
                });
    }

    private void chauffer() {
        Chauffe.jusquaStable(magasin, Duration.ofSeconds(60), () -> {
            try (LivreEnProcessus livre = new LivreEnProcessus(magasin.uri(), CAMPAGNE_DE_CHAUFFE)) {
                livre.preparer(CHAUFFE);
                Debit.passage(32, CHAUFFE, livre::engager);
            } finally {
                magasin.vider();
            }
        });
    }

    private void enProcessus(Cas c) {
        int total = c.operations();
        try (LivreEnProcessus livre = new LivreEnProcessus(magasin.uri(), c.campagnes())) {
            livre.preparer(c.dossiersParEnveloppe(total));
            Debit debit =
                    mesurer(c.nom() + ".processus", total, () -> Debit.passage(c.clients(), total, livre::engager));
            rapport.ajouter(Mesure.contre(
                    "registre." + c.nom() + ".processus",
                    debit,
                    pair(c),
                    c.estPromis() ? OptionalDouble.of(10) : OptionalDouble.empty(),
                    OptionalDouble.empty()));
        } finally {
            magasin.vider();
        }
    }

    /** What the web stack costs when nothing is behind it: the same requests, tokens and size of answers. */
    private void serviceNu() throws IOException {
        List<Cas> chauds = cas.stream().filter(Cas::estChaud).toList();
        try (ServiceNu service = new ServiceNu()) {
            for (Cas c : chauds) {
                Numeros numeros = new Numeros(CAMPAGNE_DE_CHAUFFE);
                try (ClientsHttp clients = new ClientsHttp(service.port(), c.clients())) {
                    Supplier<Debit> passage = () -> clients.passage(
                            c.operationsHttp(), "201", client -> LivreParHttp.engagement(numeros.suivant(client)));
                    Chauffe.jusquaStable(magasin, Duration.ofSeconds(60), passage::get);
                    rapport.ajouter(Mesure.constat(
                            "limite-boot." + c.clients(),
                            mesurer("limite-boot." + c.clients(), c.operationsHttp(), passage)));
                }
            }
        }
    }

    /** One start of the service for all cases: what it compiled for one serves the next. */
    private void parHttp(List<Cas> memesEnveloppes, Duration chauffe) throws IOException {
        if (memesEnveloppes.isEmpty()) {
            return;
        }
        preparer(CAMPAGNE_DE_CHAUFFE, CHAUFFE_HTTP);
        memesEnveloppes.forEach(c -> preparer(c.campagnes(), c.dossiersParEnveloppe(c.operationsHttp())));
        List<String> campagnes = Stream.concat(
                        CAMPAGNE_DE_CHAUFFE.stream(), memesEnveloppes.stream().flatMap(c -> c.campagnes().stream()))
                .toList();
        try (LivreParHttp livre = new LivreParHttp(magasin.uri(), campagnes)) {
            chauffer(livre, chauffe);
            for (Cas c : memesEnveloppes) {
                mesurer(livre, c);
            }
        } finally {
            magasin.vider();
        }
    }

    private void preparer(List<String> campagnes, int dossiers) {
        try (LivreEnProcessus livre = new LivreEnProcessus(magasin.uri(), campagnes)) {
            livre.preparer(dossiers);
        }
    }

    /** Engages each dossier of the warm-up once, then sends the same requests again: the whole of the web, without filling the store. */
    private void chauffer(LivreParHttp livre, Duration auPlus) throws IOException {
        try (ClientsHttp clients = livre.clients(32)) {
            Chauffe.jusquaStable(magasin, auPlus, () -> {
                Numeros numeros = new Numeros(CAMPAGNE_DE_CHAUFFE);
                clients.passage(CHAUFFE_HTTP, "20", client -> LivreParHttp.engagement(numeros.suivant(client)));
            });
        }
    }

    private void mesurer(LivreParHttp livre, Cas c) throws IOException {
        int total = c.operationsHttp();
        Numeros numeros = new Numeros(c.campagnes());
        try (ClientsHttp clients = livre.clients(c.clients())) {
            Debit debit = mesurer(
                    c.nom() + ".http",
                    total,
                    () -> clients.passage(total, "201", client -> LivreParHttp.engagement(numeros.suivant(client))));
            rapport.ajouter(Mesure.contre(
                    "registre." + c.nom() + ".http",
                    debit,
                    pair(c),
                    c.estPromis() ? OptionalDouble.of(4) : OptionalDouble.empty(),
                    c.estPromis() ? OptionalDouble.of(25) : OptionalDouble.empty()));
        }
    }

    private Optional<Mesure.Pair> pair(Cas c) {
        return Optional.ofNullable(pairs.get(c));
    }

    private Debit mesurer(String nom, int total, Supplier<Debit> passage) {
        double avant = magasin.processeurMicros();
        Debit debit = Debit.mesurer(passage);
        double parOperation = (magasin.processeurMicros() - avant) / Debit.necessaires(total);
        rapport.ajouter(Mesure.constat("processeur." + nom, parOperation, "µs/op"));
        return debit;
    }
}
