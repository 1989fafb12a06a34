package fr.esmsnumerique.budget.banc;

import fr.esmsnumerique.test.banc.MachinesAPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The {@code registre} bench: durable engagements per second on one hot envelope and on eighteen, in process and through HTTP, beside PostgreSQL doing the same work
 * and the raw limit of the machine. Each part is measured in a virtual machine of its own: what one makes the compiler assume slows the next down.
 */
public final class BancRegistre {

    /** Before the name of a part: measured here, nothing before it. */
    private static final String SEULE = "--seule";

    private final Rapport rapport = new Rapport("registre");
    private final List<String> parties;
    private final List<String> noms;
    private final List<Cas> cas;
    private final Map<Cas, Mesure.Pair> pairs = new HashMap<>();

    private BancRegistre(List<String> arguments) {
        this.parties = choisis(arguments, argument -> !argument.contains("."));
        this.noms = choisis(arguments, argument -> argument.contains("."));
        this.cas = cas(noms);
    }

    private static List<String> choisis(List<String> arguments, Predicate<String> condition) {
        return arguments.stream().filter(condition).toList();
    }

    private static List<Cas> cas(List<String> noms) {
        return Cas.tous().stream()
                .filter(cas -> noms.isEmpty() || noms.contains(cas.nom()))
                .toList();
    }

    private boolean demande(String partie) {
        return parties.isEmpty() || parties.contains(partie);
    }

    /**
     * @param arguments parts to run among {@code brute}, {@code postgresql}, {@code processus}, {@code nu}, {@code http}, and cases such as {@code chaud.32}; all when
     *     none is given. After {@code --seule}, one of the last three, measured in this machine and only told
     */
    public static void main(String[] arguments) {
        int issue = 1;
        try {
            executer(Arrays.asList(arguments));
            issue = 0;
        } catch (IOException | InterruptedException | RuntimeException echec) {
            echec.printStackTrace(System.err);
        }
        System.exit(issue); // the drivers and the Boot application leave threads behind
    }

    private static void executer(List<String> arguments) throws IOException, InterruptedException {
        Path sortie = Path.of(System.getProperty("esms.bancs", "target/bancs"));
        Path travail = Files.createDirectories(sortie.resolve("registre-travail"));
        int seule = arguments.indexOf(SEULE);
        if (seule >= 0) {
            List<Cas> cas = cas(arguments.subList(seule + 2, arguments.size()));
            try (Magasin magasin = Magasin.lancer(travail)) {
                new PartieDuRegistre(magasin, cas, fait -> System.out.println(fait.ligne()))
                        .mesurer(arguments.get(seule + 1));
            }
            return;
        }
        BancRegistre banc = new BancRegistre(arguments);
        banc.mesurer(travail);
        Magasin.effacer(travail);
        banc.rapport.ecrire(sortie);
    }

    private void mesurer(Path travail) throws IOException, InterruptedException {
        Optional<Postgres> postgres = demande("postgresql") ? Postgres.demarrer() : Optional.empty();
        try {
            for (Cas c : cas) {
                reperes(c, postgres, travail);
            }
        } finally {
            postgres.ifPresent(Postgres::close);
        }
        for (String partie : PartieDuRegistre.PARTIES) {
            if (demande(partie)) {
                dansUneMachine(partie);
            }
        }
    }

    /** What the machine allows, and what PostgreSQL makes of it. */
    private void reperes(Cas c, Optional<Postgres> postgres, Path travail) throws IOException {
        if (c.estChaud() && demande("brute")) {
            rapport.ajouter(Mesure.constat("limite-brute." + c.clients(), LimiteBrute.mesurer(travail, c.clients())));
        }
        postgres.map(p -> new Mesure.Pair("postgresql." + c.nom(), p.mesurer(c.clients(), c.enveloppes())))
                .ifPresent(pair -> {
                    pairs.put(c, pair);
                    rapport.ajouter(Mesure.constat(pair.id(), pair.debit()));
                });
    }

    private void dansUneMachine(String partie) throws IOException, InterruptedException {
        Consumer<Fait> ajout = fait -> rapport.ajouter(mesure(fait));
        MachinesAPart.executer(
                BancRegistre.class,
                Stream.concat(Stream.of(SEULE, partie), noms.stream()).toList(),
                ligne -> Fait.lire(ligne).ifPresent(ajout));
    }

    /** Beside its peer and with what was promised, when it is an engagement. */
    private Mesure mesure(Fait fait) {
        for (Cas c : cas) {
            if (fait.id().equals(PartieDuRegistre.idEnProcessus(c))) {
                return contre(c, fait, 10, OptionalDouble.empty());
            }
            if (fait.id().equals(PartieDuRegistre.idParHttp(c))) {
                return contre(c, fait, 4, c.estPromis() ? OptionalDouble.of(25) : OptionalDouble.empty());
            }
        }
        return new Mesure(
                fait.id(),
                fait.debit(),
                fait.unite(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private Mesure contre(Cas c, Fait fait, double ratio, OptionalDouble p99MaxMs) {
        return Mesure.contre(
                fait.id(),
                fait.debit(),
                Optional.ofNullable(pairs.get(c)),
                c.estPromis() ? OptionalDouble.of(ratio) : OptionalDouble.empty(),
                p99MaxMs);
    }
}
