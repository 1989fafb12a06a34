package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.demo.donnees.DossierDemo;
import fr.esmsnumerique.demo.donnees.Dossiers2025;
import fr.esmsnumerique.demo.oracle.Attendu;
import fr.esmsnumerique.demo.oracle.Parcours;
import fr.esmsnumerique.demo.oracle.Scenario;
import fr.esmsnumerique.demo.oracle.ScenarioCourt;
import fr.esmsnumerique.demo.oracle.ScenarioNation;
import fr.esmsnumerique.demo.oracle.TableauAttendu;
import fr.esmsnumerique.demo.plateforme.Plateforme;
import java.util.List;
import java.util.function.Predicate;

/** What an act can use: the platform, the applications, the script and what the oracle expects. */
public record Jeu(Plateforme plateforme, Dossiers2025 demo, Scenario scenario, TableauAttendu attendus) {

    /** The year of twelve applications in three regions. */
    public static Jeu court(Plateforme plateforme) {
        return sur(plateforme, Dossiers2025.courts(), ScenarioCourt.creer());
    }

    /** The year of sixty-two applications in the eighteen regions. */
    public static Jeu national(Plateforme plateforme) {
        return sur(plateforme, Dossiers2025.nationaux(), ScenarioNation.creer());
    }

    private static Jeu sur(Plateforme plateforme, Dossiers2025 demo, Scenario scenario) {
        return new Jeu(plateforme, demo, scenario, new TableauAttendu(demo, scenario));
    }

    /** Applications whose script matches, in the order of their numbers. */
    List<DossierDemo> dossiers(Predicate<Parcours> lesquels) {
        return scenario.parcours().stream()
                .filter(lesquels)
                .map(parcours -> demo.dossier(parcours.dossierId()))
                .toList();
    }

    Parcours parcours(DossierDemo dossier) {
        return scenario.parcours(dossier.id());
    }

    Attendu attendu(DossierDemo dossier) {
        return attendus.attendu(dossier.id());
    }

    /** Stops the play with a sentence when the platform does not say what the rules say. */
    static void exiger(boolean condition, String phrase) {
        if (!condition) {
            throw new EcartException(phrase);
        }
    }
}
