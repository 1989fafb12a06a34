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

/**
 * On some days of the year, does in the back-office what the act of the day does through the API, just before it: the act then finds it done, and the figures of
 * the year must be the same. A journey that fails does not stop the year: its test says so.
 */
final class Parcours2025 implements UnaryOperator<Acte> {

    static final String REDEPLOYER = "redéployer à deux signatures";
    static final String PROGRAMMER = "programmer un dossier";
    static final String ENGAGER = "engager un dossier";
    static final String COMITE = "inscrire et classer un comité";
    static final String ARRETER = "arrêter un montant et l'attribuer";
    static final String CONVENTIONNER = "établir et signer une convention";
    static final String PAYER = "constater un paiement";

    private record Parcours(String nom, Consumer<Chromium> pas) {}

    private static final Map<LocalDateTime, Parcours> JOURNEES = Map.of(
            Annee2025.REDEPLOIEMENT,
            new Parcours(REDEPLOYER, ParcoursRedeploiement::jouer),
            Annee2025.PROGRAMMATION_TARDIVE.atTime(10, 0),
            new Parcours(PROGRAMMER, ParcoursEngagement::programmer),
            Annee2025.ENGAGEMENT_DECEMBRE.atTime(10, 0),
            new Parcours(ENGAGER, ParcoursEngagement::engager),
            Annee2025.JALON_SEPTEMBRE.atTime(16, 0),
            new Parcours(COMITE, ParcoursComite::tenir),
            LocalDateTime.parse("2025-10-06T10:00"),
            new Parcours(ARRETER, ParcoursSubvention::arreterEtDecider),
            LocalDateTime.parse("2025-10-09T09:00"),
            new Parcours(CONVENTIONNER, ParcoursSubvention::conventionner),
            LocalDateTime.parse("2025-10-13T09:00"),
            new Parcours(PAYER, ParcoursSubvention::constaterLePaiement));

    private final List<Calendrier.Journee> calendrier = new Calendrier(new Controles(ligne -> {})).journees();
    private final Map<String, Optional<Throwable>> issues = new HashMap<>();
    private int rang;

    @Override
    public Acte apply(Acte acte) {
        Parcours parcours = JOURNEES.get(calendrier.get(rang++).moment());
        return parcours == null
                ? acte
                : jeu -> {
                    issues.put(parcours.nom(), jouer(parcours));
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
        JOURNEES.values().forEach(parcours -> exigerReussi(parcours.nom()));
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
