package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.budget.client.modele.DemandeTraitement;
import fr.esmsnumerique.contrats.budget.client.modele.Traitement;
import fr.esmsnumerique.contrats.budget.client.modele.TypeTache;
import fr.esmsnumerique.demo.plateforme.Refus;
import java.time.Duration;
import java.util.List;

/** CNSA has due dates recalled: the platform does it each morning by the system's clock, which the demo does not move. Already recalled, nothing is recalled again. */
final class Rappeler {

    private static final Duration DELAI = Duration.ofSeconds(60);

    private Rappeler() {}

    /** A service killed meanwhile delays its own due dates, and no other: it is told, and the year goes on. */
    static void jouer(Jeu jeu) {
        try {
            Traitement lance = jeu.plateforme()
                    .faire(
                            Comptes.CNSA,
                            "rappels",
                            (poste, cle) -> poste.traitements()
                                    .lancerTraitement(cle, new DemandeTraitement().type(TypeTache.RAPPELS)));
            Traitement fini = Traiter.attendre(jeu.plateforme(), lance.getId(), DELAI);
            List<String> anomalies = Traiter.aRegarder(fini);
            jeu.plateforme()
                    .dire("Rappels d'échéances donnés : " + fini.getElements()
                            + (anomalies.isEmpty() ? "" : "\n  À regarder : " + String.join("\n  ", anomalies)));
        } catch (Refus refus) {
            if (!refus.code().equals("traitement.en_cours")) {
                throw refus;
            }
        }
    }
}
