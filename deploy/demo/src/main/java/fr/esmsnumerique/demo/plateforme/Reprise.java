package fr.esmsnumerique.demo.plateforme;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientResponseException;

/**
 * Repeats a call while its service is away, for a bounded time. The caller repeats it with the same idempotency key: a cut connection is an unknown outcome, never a
 * failure.
 */
final class Reprise {

    private static final Duration DELAI_MAXIMAL = Duration.ofSeconds(120);
    /** An internal error may come from a store that restarts; a defect does not deserve two minutes. */
    private static final Duration DELAI_APRES_ERREUR = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Set<Integer> PASSAGERS = Set.of(429, 500, 502, 503, 504);
    private static final String EN_COURS = "idempotence.en_cours";

    private Reprise() {}

    /**
     * @param avantReprise run before each new attempt: a service that restarted may have lost the demo clock, a token may have been revoked
     * @throws Refus when the platform answered and refused
     */
    static <T> T obstinee(String quoi, Supplier<T> appel, Runnable avantReprise) {
        long debut = System.nanoTime();
        while (true) {
            RuntimeException dernier;
            Duration delai = DELAI_MAXIMAL;
            try {
                return appel.get();
            } catch (RestClientResponseException reponse) {
                Refus refus = Refus.de(reponse);
                if (!passager(refus)) {
                    throw refus;
                }
                dernier = refus;
                delai = refus.statut() == 500 ? DELAI_APRES_ERREUR : DELAI_MAXIMAL;
            } catch (ResourceAccessException | UncheckedIOException coupure) {
                dernier = coupure;
            }
            if (System.nanoTime() - debut > delai.toNanos()) {
                throw new IllegalStateException(
                        "%s : pas de réponse après %d s (%s)".formatted(quoi, delai.toSeconds(), dernier.getMessage()),
                        dernier);
            }
            patienter(PAUSE);
            essayer(avantReprise);
        }
    }

    static void patienter(Duration duree) {
        try {
            Thread.sleep(duree);
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Arrêt demandé", arret);
        }
    }

    private static boolean passager(Refus refus) {
        return PASSAGERS.contains(refus.statut()) || refus.code().equals(EN_COURS);
    }

    /** The preparation fails while the service is still away: the next attempt tells. */
    private static void essayer(Runnable preparation) {
        try {
            preparation.run();
        } catch (ResourceAccessException | RestClientResponseException | UncheckedIOException encoreAbsent) {
            // the call itself is retried and reports
        }
    }
}
