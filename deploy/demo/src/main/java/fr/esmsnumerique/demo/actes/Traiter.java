package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.budget.client.modele.EtatConsolidation;
import fr.esmsnumerique.contrats.budget.client.modele.Traitement;
import fr.esmsnumerique.demo.plateforme.Plateforme;
import fr.esmsnumerique.demo.plateforme.Refus;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Follows a background work of the platform as CNSA does, and says what a person should look at. */
public final class Traiter {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private Traiter() {}

    /** @return the work as it is once it ended, or still running when it is not over in time */
    public static Traitement attendre(Plateforme plateforme, String id, Duration delai) {
        long limite = System.nanoTime() + delai.toNanos();
        while (true) {
            Traitement lu =
                    plateforme.lire(Comptes.CNSA, poste -> poste.traitements().lireTraitement(id));
            if (lu.getEtat() != EtatConsolidation.EN_COURS || System.nanoTime() > limite) {
                return lu;
            }
            plateforme.patienter(PAUSE);
        }
    }

    /** Launches once the run that holds the place, of the night or of somebody else, has left it. */
    public static <T> T lancer(Plateforme plateforme, Supplier<T> lancement, Duration delai) {
        long limite = System.nanoTime() + delai.toNanos();
        while (true) {
            try {
                return lancement.get();
            } catch (Refus refus) {
                if (!refus.code().endsWith(".en_cours") || System.nanoTime() > limite) {
                    throw refus;
                }
                plateforme.patienter(PAUSE);
            }
        }
    }

    /** Why it did not end well, then what its parts found, each with its part; nothing when there is nothing to look at. */
    public static List<String> aRegarder(Traitement traitement) {
        Stream<String> fin = traitement.getEtat() == EtatConsolidation.TERMINEE
                ? Stream.empty()
                : Stream.of(traitement.getEtat() + " : " + traitement.getErreur());
        Stream<String> parties = traitement.getPartitions().stream()
                .flatMap(partie -> Stream.concat(Stream.ofNullable(partie.getErreur()), partie.getAnomalies().stream())
                        .map(phrase -> partie.getNom() + " : " + phrase));
        return Stream.concat(fin, parties).toList();
    }
}
