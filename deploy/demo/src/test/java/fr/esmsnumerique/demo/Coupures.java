package fr.esmsnumerique.demo;

import fr.esmsnumerique.demo.actes.Acte;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** Kills each process of the platform at least once, with {@code kill -9}, shortly after an act has started, and asks the launcher to start it again. */
final class Coupures implements UnaryOperator<Acte> {

    /** Rank of the day in the calendar, and who dies then: in the middle of what it does for the year. */
    private static final Map<Integer, String> VICTIMES = Map.of(
            2, "eligibilite", // GALIS import and recevability
            3, "notification", // decisions
            4, "financement", // amounts
            10, "passerelle", // second instruction
            12, "magasin", // amounts and programming
            16, "budget", // consolidation of 14 October
            17, "budget", // redeployment of 16 October
            20, "identite", // agreements
            26, "usage"); // first declarations

    private static final long DELAI_MS = 250;

    private final Path dossier;
    private final String lanceur;
    private int rang;

    Coupures(Map<String, String> environnement) {
        this.dossier = Path.of(environnement.get("ESMS_ETAT"));
        this.lanceur = environnement.get("ESMS_LANCEUR");
    }

    @Override
    public Acte apply(Acte acte) {
        String victime = VICTIMES.get(rang++);
        return victime == null
                ? acte
                : jeu -> {
                    CompletableFuture<Void> coupure = CompletableFuture.runAsync(
                            () -> couper(victime), CompletableFuture.delayedExecutor(DELAI_MS, TimeUnit.MILLISECONDS));
                    acte.jouer(jeu);
                    coupure.join();
                };
    }

    private void couper(String processus) {
        processus(processus).tuer();
        System.out.println("  ⚡ " + processus + " tué par kill -9");
        processus(processus).relancer();
    }

    private Processus processus(String nom) {
        return new Processus(nom, dossier, lanceur);
    }
}
