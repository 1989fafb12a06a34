package fr.esmsnumerique.budget.banc;

import fr.esmsnumerique.budget.enveloppe.model.JournalIndisponibleException;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Paris;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The {@code registre.aujour} bench: a ledger of 100 000 mouvements spread over ten months, one payment in five reported after the day it counts from; balances as of
 * random pairs of clocks, then the time a writer that starts takes to read it all back, hashes verified, in a virtual machine just started as the launcher starts it and in a warm one.
 */
public final class BancAuJour {

    private static final int MOUVEMENTS = 100_000;
    private static final int LECTURES = 3_000;
    private static final Instant DEBUT = Instant.parse("2025-01-06T08:00:00Z");
    private static final List<String> CAMPAGNE = List.of("B00");
    private static final Duration ETENDUE = Duration.ofDays(300);

    private BancAuJour() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2) {
            System.out.println(arguments[0].equals("reconstruire") ? reconstruire(arguments[1]) : ouvrir(arguments[1]));
            System.exit(0);
        }
        Path sortie = Path.of(System.getProperty("esms.bancs", "target/bancs"));
        Path travail = sortie.resolve("aujour-travail");
        Rapport rapport = new Rapport("registre.aujour");
        try (Magasin magasin = Magasin.lancer(travail)) {
            mesurer(magasin, travail, rapport);
            rapport.ecrire(sortie);
        } finally {
            Magasin.effacer(travail);
        }
        System.exit(0);
    }

    private static void mesurer(Magasin magasin, Path travail, Rapport rapport)
            throws IOException, InterruptedException {
        Horloge.Deplacable horloge = Horloge.deplacable(DEBUT);
        try (LivreEnProcessus livre = new LivreEnProcessus(magasin.uri(), CAMPAGNE, horloge)) {
            livre.remplir(MOUVEMENTS, horloge, ETENDUE);
            rapport.ajouter(Mesure.constat("registre.aujour.mouvements", livre.sequence(), "mvt"));
            Debit lectures = lire(livre, new Random(1));
            rapport.ajouter(Mesure.auPlus("registre.aujour.p99", lectures.p99Ms(), "ms", 50));
            rapport.ajouter(Mesure.constat("registre.aujour.p50", lectures.p50Ms(), "ms"));
            rapport.ajouter(Mesure.constat("registre.aujour.debit", lectures));
        }
        ServiceAFroid froid = new ServiceAFroid(travail);
        froid.executer("ouvrir", magasin.uri());
        rapport.ajouter(Mesure.auPlus(
                "registre.reconstruction.froid",
                mediane(() -> froid.executer("reconstruire", magasin.uri())),
                "s",
                2.0 * MOUVEMENTS / 100_000));
        reconstruire(magasin.uri());
        rapport.ajouter(
                Mesure.constat("registre.reconstruction.chaud", mediane(() -> reconstruire(magasin.uri())), "s"));
    }

    private static Debit lire(LivreEnProcessus livre, Random hasard) {
        long[] durees = new long[LECTURES];
        double debut = System.nanoTime();
        for (int i = 0; i < LECTURES; i++) {
            Instant connuLe = DEBUT.plusSeconds((long) (hasard.nextDouble() * ETENDUE.toSeconds()));
            LocalDate au = Paris.jour(DEBUT.plusSeconds((long) (hasard.nextDouble() * ETENDUE.toSeconds())));
            long avant = System.nanoTime();
            livre.balance(new Situation(au, connuLe));
            durees[i] = System.nanoTime() - avant;
        }
        return Debit.de(durees, (System.nanoTime() - debut) / 1e9);
    }

    /** Seconds from the creation of the writer to its first answer. */
    private static double reconstruire(String uri) {
        try (LivreEnProcessus livre = new LivreEnProcessus(uri, CAMPAGNE)) {
            long debut = System.nanoTime();
            if (premiereReponse(livre) < MOUVEMENTS) {
                throw new IllegalStateException("mouvements perdus");
            }
            return (System.nanoTime() - debut) / 1e9;
        }
    }

    /** On a machine too busy to read it all within a request's bound, the request is told to come back, and the reading goes on. */
    private static long premiereReponse(LivreEnProcessus livre) {
        while (true) {
            try {
                return livre.sequence();
            } catch (JournalIndisponibleException pasEncore) {
                System.err.println("Reconstruction en cours : " + pasEncore.getMessage());
            }
        }
    }

    /** What a service does before it is asked anything. */
    private static long ouvrir(String uri) {
        try (LivreEnProcessus livre = new LivreEnProcessus(uri, List.of("B01"))) {
            return livre.sequence();
        }
    }

    private static double mediane(java.util.function.DoubleSupplier mesure) {
        return IntStream.range(0, Debit.PASSAGES)
                .mapToDouble(_ -> mesure.getAsDouble())
                .sorted()
                .toArray()[Debit.PASSAGES / 2];
    }
}
