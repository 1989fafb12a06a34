package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.demo.donnees.DossierDemo;
import fr.esmsnumerique.demo.donnees.Dossiers2025;
import fr.esmsnumerique.demo.oracle.Annee2025;
import fr.esmsnumerique.demo.oracle.Attendu;
import fr.esmsnumerique.demo.oracle.Parcours;
import fr.esmsnumerique.demo.oracle.TableauAttendu;
import fr.esmsnumerique.demo.plateforme.Plateforme;
import java.util.List;
import java.util.function.Predicate;

/** What an act can use: the platform, the applications, the script and what the oracle expects. */
public record Jeu(Plateforme plateforme, Dossiers2025 demo, TableauAttendu attendus) {

    public static Jeu sur(Plateforme plateforme) {
        Dossiers2025 demo = new Dossiers2025();
        return new Jeu(plateforme, demo, new TableauAttendu(demo));
    }

    /** Applications whose script matches, in the order of their numbers. */
    List<DossierDemo> dossiers(Predicate<Parcours> lesquels) {
        return Annee2025.parcours().stream()
                .filter(lesquels)
                .map(parcours -> demo.dossier(parcours.dossierId()))
                .toList();
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
