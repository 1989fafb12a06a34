package fr.esmsnumerique.demo.oracle;

import static fr.esmsnumerique.demo.oracle.Annee2025.ENGAGEMENT_DECEMBRE;
import static fr.esmsnumerique.demo.oracle.Annee2025.ENGAGEMENT_JUILLET;
import static fr.esmsnumerique.demo.oracle.Annee2025.ENGAGEMENT_OCTOBRE;
import static fr.esmsnumerique.demo.oracle.Annee2025.JALON_JUIN;
import static fr.esmsnumerique.demo.oracle.Annee2025.JALON_SEPTEMBRE;

import fr.esmsnumerique.demo.donnees.LigneCredits;
import fr.esmsnumerique.demo.donnees.LigneNation;
import fr.esmsnumerique.demo.oracle.Parcours.Usage;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The year of the eighteen regions: the short one, and the fifty applications of {@code nation-2025.csv} with the credits of {@code credits-2025.csv}. */
public final class ScenarioNation {

    private ScenarioNation() {}

    public static Scenario creer() {
        Scenario court = ScenarioCourt.creer();
        return new Scenario(
                Stream.concat(
                                court.parcours().stream(),
                                LigneNation.toutes().stream().map(ScenarioNation::parcours))
                        .toList(),
                avec(court.notifieEnMai(), LigneCredits::mai),
                avec(court.notifieEnSeptembre(), LigneCredits::septembre),
                avec(court.cede(), LigneCredits::cede),
                avec(court.recu(), LigneCredits::recu));
    }

    /** Regions without an amount are left out: nothing is notified, given up or received there. */
    private static Map<Region, Long> avec(Map<Region, Long> premiers, ToLongFunction<LigneCredits> montant) {
        Map<Region, Long> tous = new HashMap<>(premiers);
        LigneCredits.toutes().stream()
                .filter(credits -> montant.applyAsLong(credits) != 0)
                .forEach(credits -> tous.put(credits.region(), montant.applyAsLong(credits)));
        return Map.copyOf(tous);
    }

    private static Parcours parcours(LigneNation rang) {
        Parcours decide = switch (rang.decision()) {
            case "RETENU" -> Parcours.retenu(rang.dossier(), jalon(rang));
            case "ATTEND" -> Parcours.retenu(rang.dossier(), jalon(rang)).attendantDesCredits();
            case "REJETE" -> Parcours.rejete(rang.dossier(), jalon(rang));
            case "TARDIF" -> Parcours.jamaisDecide(rang.dossier());
            default -> throw inconnu(rang, rang.decision());
        };
        Parcours engage = switch (rang.engagement()) {
            case "JUILLET" -> decide.engage(ENGAGEMENT_JUILLET);
            case "OCTOBRE" -> decide.engage(ENGAGEMENT_OCTOBRE);
            case "DECEMBRE" -> decide.engage(ENGAGEMENT_DECEMBRE);
            case "-" -> decide;
            default -> throw inconnu(rang, rang.engagement());
        };
        Parcours deploye = switch (rang.usage()) {
            case "CIBLES" -> engage.deploye(Usage.CIBLES_ATTEINTES);
            case "DMP" -> engage.deploye(Usage.DMP_SOUS_LA_CIBLE);
            case "EXEMPTE" -> engage.deploye(Usage.SANS_MSS_NI_DMP);
            case "AMENAGE" -> engage.deploye(Usage.DENOMINATEUR_AMENAGE);
            case "-" -> engage;
            default -> throw inconnu(rang, rang.usage());
        };
        return switch (rang.incident()) {
            case "PAIEMENT_REJETE" -> deploye.dontLAvanceRevient();
            case "-" -> deploye;
            default -> throw inconnu(rang, rang.incident());
        };
    }

    private static LocalDate jalon(LigneNation rang) {
        return switch (rang.jalon()) {
            case "JUIN" -> JALON_JUIN;
            case "SEPTEMBRE" -> JALON_SEPTEMBRE;
            default -> throw inconnu(rang, rang.jalon());
        };
    }

    private static IllegalArgumentException inconnu(LigneNation rang, String valeur) {
        return new IllegalArgumentException(rang.dossier() + " : valeur inconnue dans nation-2025.csv : " + valeur);
    }
}
