package fr.esmsnumerique.demo;

import fr.esmsnumerique.demo.actes.Acte;
import fr.esmsnumerique.demo.actes.Calendrier;
import fr.esmsnumerique.demo.oracle.Annee2025;
import fr.esmsnumerique.demo.rapport.Controles;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * On some days of the year, does in the back-office what the act of the day does through the API, just before it: the act then finds it done, and the figures of
 * the year must be the same. A journey that fails does not stop the year: its test says so.
 */
final class Parcours2025 implements UnaryOperator<Acte> {

    static final String REDEPLOYER = "redéployer à deux signatures";
    static final String PROGRAMMER = "programmer un dossier";
    static final String ENGAGER = "engager un dossier";
    static final String COMITE = "inscrire et classer un comité";
    static final String DECIDER = "signer le procès-verbal, décider et notifier un comité";
    static final String ARRETER = "arrêter un montant et l'attribuer";
    static final String CONVENTIONNER = "établir et signer une convention";
    static final String PAYER = "constater un paiement";

    private record Parcours(LocalDateTime moment, String nom, Consumer<Chromium> pas) {}

    private static final List<Parcours> COURTS = List.of(
            new Parcours(Annee2025.REDEPLOIEMENT, REDEPLOYER, ParcoursRedeploiement::jouer),
            new Parcours(Annee2025.PROGRAMMATION_TARDIVE.atTime(10, 0), PROGRAMMER, ParcoursEngagement::programmer),
            new Parcours(Annee2025.ENGAGEMENT_DECEMBRE.atTime(10, 0), ENGAGER, ParcoursEngagement::engager),
            new Parcours(Annee2025.JALON_SEPTEMBRE.atTime(16, 0), COMITE, ParcoursComite::tenir),
            new Parcours(LocalDateTime.parse("2025-10-06T10:00"), ARRETER, ParcoursSubvention::arreterEtDecider),
            new Parcours(LocalDateTime.parse("2025-10-09T09:00"), CONVENTIONNER, ParcoursSubvention::conventionner),
            new Parcours(LocalDateTime.parse("2025-10-13T09:00"), PAYER, ParcoursSubvention::constaterLePaiement));

    /** Played after those of the same moment, by the complete run only ({@code ESMS_PARCOURS_LONGS}). */
    private static final List<Parcours> LONGS = List.of(
            new Parcours(Annee2025.JALON_SEPTEMBRE.atTime(16, 0), DECIDER, ParcoursComite::signerDeciderNotifier));

    private final List<Parcours> joues = "true".equals(System.getenv("ESMS_PARCOURS_LONGS"))
            ? Stream.concat(COURTS.stream(), LONGS.stream()).toList()
            : COURTS;
    private final List<Calendrier.Journee> calendrier = new Calendrier(new Controles(ligne -> {})).journees();
    private final Map<String, Optional<Throwable>> issues = new HashMap<>();
    private int rang;

    @Override
    public Acte apply(Acte acte) {
        LocalDateTime moment = calendrier.get(rang++).moment();
        List<Parcours> duMoment =
                joues.stream().filter(p -> p.moment().equals(moment)).toList();
        return jeu -> {
            duMoment.forEach(parcours -> issues.put(parcours.nom(), jouer(parcours)));
            acte.jouer(jeu);
        };
    }

    private static Optional<Throwable> jouer(Parcours parcours) {
        try (Chromium chromium = new Chromium()) {
            parcours.pas().accept(chromium);
            return Optional.empty();
        } catch (RuntimeException | AssertionError echec) {
            return Optional.of(echec);
        }
    }

    /** Every working day of the year, not only those that somebody thought of checking. */
    void exigerTousReussis() {
        joues.forEach(parcours -> exigerReussi(parcours.nom()));
    }

    /** Fails as the journey failed; a journey that was not played fails too. */
    void exigerReussi(String nom) {
        Optional<Throwable> issue = issues.get(nom);
        if (issue == null) {
            throw new AssertionError("Le parcours « " + nom + " » n'a pas été joué");
        }
        issue.ifPresent(echec -> {
            throw new AssertionError("Le parcours « " + nom + " » a échoué", echec);
        });
    }
}
