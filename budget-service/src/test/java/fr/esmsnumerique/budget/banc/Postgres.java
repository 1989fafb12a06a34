package fr.esmsnumerique.budget.banc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The peer: a PostgreSQL cluster of its own, settings as installed (fsync on), that does in one statement what an engagement does: a conditional update of the
 * balance and a row in a journal. Driven by its own {@code pgbench}, over a Unix socket, with prepared statements: nobody drives it faster.
 */
final class Postgres implements AutoCloseable {

    private static final Path BINAIRES = Path.of("/usr/lib/postgresql");
    private static final int SECONDES = 3;
    /** With hundreds of clients on one row of a busy machine, a short passage may end before its first transaction. */
    private static final int SECONDES_AU_PLUS = 50;
    /** An unprivileged account that Debian's package creates; the server refuses to run as root. */
    private static final String COMPTE = "postgres";

    private static final String SCHEMA = """
            CREATE TABLE soldes(enveloppe int PRIMARY KEY, sequence bigint NOT NULL, programme bigint NOT NULL, engage bigint NOT NULL);
            INSERT INTO soldes SELECT e, 0, 9000000000000, 0 FROM generate_series(0, 17) e;
            CREATE TABLE journal(enveloppe int, sequence bigint, dossier text, centimes bigint, decide_le timestamptz, auteur text, cle text, precedente text,
              empreinte text, lignes text, PRIMARY KEY (enveloppe, sequence));
            """;

    /** @param %s expression of the envelope of a client */
    private static final String ENGAGEMENT = """
            \\set e %s
            \\set d random(1, 1000000000)
            WITH solde AS (UPDATE soldes SET programme = programme - 100, engage = engage + 100, sequence = sequence + 1
              WHERE enveloppe = :e AND programme >= 100 RETURNING enveloppe, sequence)
            INSERT INTO journal SELECT enveloppe, sequence, 'G25-27-' || :d, 100, now(), 'agent-ARS_DECIDEUR-27', 'agent-ARS_DECIDEUR-27|engagement|' || :d,
              repeat('a', 64), repeat('b', 64), repeat('c', 400) FROM solde;
            """;

    private final Path binaires;
    private final Path dossier;
    private final Process serveur;

    private Postgres(Path binaires, Path dossier) throws IOException, InterruptedException {
        this.binaires = binaires;
        this.dossier = dossier;
        rendreAuCompte(dossier);
        executer(commande("initdb", "-D", dossier.resolve("grappe").toString(), "-A", "trust", "-U", COMPTE));
        this.serveur = new ProcessBuilder(commande(
                        "postgres",
                        "-D",
                        dossier.resolve("grappe").toString(),
                        "-k",
                        dossier.toString(),
                        "-c",
                        "listen_addresses=",
                        "-c",
                        "max_connections=300"))
                .redirectErrorStream(true)
                .redirectOutput(dossier.resolve("journal.txt").toFile())
                .start();
        attendre();
        executer(commande("psql", "-h", dossier.toString(), "-U", COMPTE, "-q", "-d", "postgres", "-c", SCHEMA));
    }

    /** Empty, with the reason said, on a machine where it is not installed. */
    static Optional<Postgres> demarrer() {
        try (Stream<Path> versions = Files.isDirectory(BINAIRES) ? Files.list(BINAIRES) : Stream.empty()) {
            Optional<Path> binaires = versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("postgres")))
                    .max(Comparator.naturalOrder());
            if (binaires.isEmpty()) {
                System.out.println("PostgreSQL n'est pas installé : le banc tourne sans son pair.");
                return Optional.empty();
            }
            return Optional.of(new Postgres(binaires.get(), Files.createTempDirectory("pg")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Median of three passages after one thrown away. */
    Debit mesurer(int clients, int enveloppes) {
        try {
            Path script = dossier.resolve("engagement-" + enveloppes + ".sql");
            String enveloppe = enveloppes == 1 ? "0" : ":client_id % " + enveloppes;
            Files.writeString(script, ENGAGEMENT.formatted(enveloppe));
            passage(script, clients, SECONDES);
            List<Debit> passages = new ArrayList<>();
            for (int i = 0; i < Debit.PASSAGES; i++) {
                passages.add(passage(script, clients, SECONDES));
            }
            return Debit.mediane(passages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Debit passage(Path script, int clients, int secondes) throws IOException, InterruptedException {
        Path journaux = Files.createTempDirectory(dossier, "latences");
        rendreAuCompte(journaux);
        String fils = Integer.toString(Math.min(clients, Runtime.getRuntime().availableProcessors()));
        String sortie = executer(commande(
                "pgbench",
                "-h",
                dossier.toString(),
                "-U",
                COMPTE,
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(clients),
                "-j",
                fils,
                "-T",
                Integer.toString(secondes),
                "-l",
                "--log-prefix",
                journaux.resolve("l").toString(),
                "-f",
                script.toString(),
                "postgres"));
        OptionalDouble parSeconde = sortie.lines()
                .filter(ligne -> ligne.startsWith("tps = "))
                .mapToDouble(ligne -> Double.parseDouble(ligne.split(" ")[2]))
                .findFirst();
        if (parSeconde.isEmpty()) {
            if (secondes > SECONDES_AU_PLUS) {
                throw new IllegalStateException(sortie);
            }
            return passage(script, clients, 4 * secondes);
        }
        Debit latences = Debit.de(latences(journaux), secondes);
        return new Debit(parSeconde.getAsDouble(), latences.p50Ms(), latences.p99Ms());
    }

    /** Third column of pgbench's log, in microseconds. */
    private static long[] latences(Path journaux) throws IOException {
        try (Stream<Path> fichiers = Files.list(journaux)) {
            List<long[]> parFichier = new ArrayList<>();
            for (Path fichier : fichiers.toList()) {
                try (Stream<String> lignes = Files.lines(fichier)) {
                    parFichier.add(lignes.mapToLong(ligne -> Long.parseLong(ligne.split(" ")[2]) * 1_000)
                            .toArray());
                }
            }
            return parFichier.stream().flatMapToLong(java.util.Arrays::stream).toArray();
        }
    }

    private void attendre() throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            Process essai = new ProcessBuilder(commande("pg_isready", "-q", "-h", dossier.toString())).start();
            if (essai.waitFor() == 0) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException(Files.readString(dossier.resolve("journal.txt")));
    }

    private List<String> commande(String programme, String... arguments) {
        List<String> commande = new ArrayList<>();
        if (estRoot()) {
            commande.addAll(List.of("setpriv", "--reuid=" + COMPTE, "--regid=" + COMPTE, "--clear-groups"));
        }
        commande.add(binaires.resolve(programme).toString());
        commande.addAll(List.of(arguments));
        return commande;
    }

    private static boolean estRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void rendreAuCompte(Path dossier) throws IOException, InterruptedException {
        if (estRoot()) {
            executer(List.of("chown", COMPTE + ":" + COMPTE, dossier.toString()));
        }
    }

    private static String executer(List<String> commande) throws IOException, InterruptedException {
        ProcessBuilder constructeur = new ProcessBuilder(commande).redirectErrorStream(true);
        constructeur.environment().put("LC_ALL", "C.UTF-8");
        Process processus = constructeur.start();
        String sortie = new String(processus.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (processus.waitFor() != 0) {
            throw new IllegalStateException(String.format(Locale.ROOT, "%s : %s", String.join(" ", commande), sortie));
        }
        return sortie;
    }

    @Override
    public void close() {
        serveur.destroy();
        try {
            if (!serveur.waitFor(10, TimeUnit.SECONDS)) {
                serveur.destroyForcibly().waitFor();
            }
            Magasin.effacer(dossier);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
