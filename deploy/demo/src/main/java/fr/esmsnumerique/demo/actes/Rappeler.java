package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.budget.client.modele.DemandeTraitement;
import fr.esmsnumerique.contrats.budget.client.modele.EtatConsolidation;
import fr.esmsnumerique.contrats.budget.client.modele.Traitement;
import fr.esmsnumerique.contrats.budget.client.modele.TypeTache;
import fr.esmsnumerique.demo.plateforme.Refus;
import java.time.Duration;

/** CNSA has due dates recalled: the platform does it each morning by the system's clock, which the demo does not move. Already recalled, nothing is recalled again. */
final class Rappeler {

    private static final Duration DELAI = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private Rappeler() {}

    static void jouer(Jeu jeu) {
        try {
            Traitement lance = jeu.plateforme()
                    .faire(
                            Comptes.CNSA,
                            "rappels",
                            (poste, cle) -> poste.traitements()
                                    .lancerTraitement(cle, new DemandeTraitement().type(TypeTache.RAPPELS)));
            jeu.plateforme()
                    .dire("Rappels d'échéances donnés : "
                            + attendre(jeu, lance.getId()).getElements());
        } catch (Refus refus) {
            if (!refus.code().equals("traitement.en_cours")) {
                throw refus;
            }
        }
    }

    /** A service killed meanwhile delays its own due dates, and no other: the run ends all the same, or is for the next morning. */
    private static Traitement attendre(Jeu jeu, String id) {
        long limite = System.nanoTime() + DELAI.toNanos();
        while (true) {
            Traitement lu = jeu.plateforme()
                    .lire(Comptes.CNSA, poste -> poste.traitements().lireTraitement(id));
            if (lu.getEtat() != EtatConsolidation.EN_COURS || System.nanoTime() > limite) {
                return lu;
            }
            jeu.plateforme().patienter(PAUSE);
        }
    }
}
