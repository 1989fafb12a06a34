package fr.esmsnumerique.demo;

import fr.esmsnumerique.contrats.budget.client.modele.PilotageNational;
import fr.esmsnumerique.demo.actes.Comptes;
import fr.esmsnumerique.demo.oracle.Annee2025;
import fr.esmsnumerique.demo.plateforme.Adresses;
import fr.esmsnumerique.demo.plateforme.Plateforme;
import java.util.List;

/** The started platform on which the year has been played, once for all the end-to-end tests of a run. */
final class PlateformeJouee {

    static final Adresses ADRESSES = Adresses.depuis(System.getenv());

    private static Parcours2025 parcours = new Parcours2025();

    private static List<String> ecarts;

    private PlateformeJouee() {}

    /** What the first play found different from the rules; people work in the back-office on the way. */
    static synchronized List<String> ecarts() {
        if (ecarts == null) {
            // Somebody who writes a journey tries it on a platform that already ended its year.
            if ("true".equals(System.getenv("ESMS_DEJA_JOUEE"))) {
                ecarts = List.of();
                return ecarts;
            }
            // Anew each time: a play that stopped in the middle would leave it in the middle of the calendar.
            parcours = new Parcours2025();
            ecarts = new JouerDemo(System.out::println, parcours).jouer(ADRESSES, List.of(JouerDemo.COURTE));
        }
        return ecarts;
    }

    /** The journeys of the first play. */
    static Parcours2025 parcours() {
        ecarts();
        return parcours;
    }

    /** Until every service has told the others what it did. */
    static void attendreLesEvenements() {
        plateforme().horloge().attendreBoitesVides();
    }

    private static Plateforme plateforme() {
        return new Plateforme(ADRESSES, phrase -> {});
    }

    static PilotageNational table() {
        return plateforme()
                .lire(Comptes.CNSA, poste -> poste.pilotage().lirePilotageNational(Annee2025.EXERCICE, null));
    }
}
