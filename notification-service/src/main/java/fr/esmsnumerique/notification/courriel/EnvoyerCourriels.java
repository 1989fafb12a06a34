package fr.esmsnumerique.notification.courriel;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.notification.boite.Courriel;
import fr.esmsnumerique.notification.boite.Message;
import fr.esmsnumerique.notification.boite.Messages;
import fr.esmsnumerique.notification.courriel.Expediteur.Issue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sends the waiting mails. A mail is taken under a lease before it is handed over, and marked after: one sender at a time, never twice for an event, except when the
 * service dies between the mail server's acceptance and the mark; it then leaves again with the same Message-ID.
 */
class EnvoyerCourriels {

    private static final Logger JOURNAL = LoggerFactory.getLogger(EnvoyerCourriels.class);
    private static final int LOT = 100;
    private static final int DOUBLEMENTS_MAX = 20;

    private final Messages messages;
    private final UnaryOperator<String> contacts;
    private final Expediteur expediteur;
    private final Horloge horloge;
    private final InstantSource systeme;
    private final CourrielProperties reglages;

    /** @param contacts mail address of an application's contact */
    EnvoyerCourriels(
            Messages messages,
            UnaryOperator<String> contacts,
            Expediteur expediteur,
            Horloge horloge,
            InstantSource systeme,
            CourrielProperties reglages) {
        this.messages = messages;
        this.contacts = contacts;
        this.expediteur = expediteur;
        this.horloge = horloge;
        this.systeme = systeme;
        this.reglages = reglages;
    }

    @Scheduled(fixedDelayString = "${esms.courriel.balayage:1s}")
    void balayer() {
        try {
            List<Message> attente = messages.courrielsAFaire(LOT, systeme.instant());
            attente.forEach(this::traiter);
        } catch (RuntimeException panne) {
            JOURNAL.warn("Courriels en attente non lus, nouvel essai au prochain balayage : {}", panne.getMessage());
        }
    }

    private void traiter(Message message) {
        Courriel pris = Objects.requireNonNull(message.courriel())
                .enCours(systeme.instant().plus(reglages.bail()));
        if (!messages.remplacerCourriel(message.id(), pris)) {
            return;
        }
        Courriel suite = suite(message, pris);
        messages.remplacerCourriel(message.id(), suite);
        if (suite.etat() != Courriel.Etat.ENVOYE) {
            JOURNAL.warn("Courriel {} {} : {}", message.id(), suite.etat(), suite.derniereErreur());
        }
    }

    private Courriel suite(Message message, Courriel pris) {
        String adresse;
        try {
            adresse = contacts.apply(message.sujet());
        } catch (RuntimeException indisponible) {
            return reessayer(pris, "le contact du dossier n'a pas pu être lu");
        }
        return switch (expediteur.envoyer(message, adresse)) {
            case Issue.Accepte _ -> pris.envoye(masquer(adresse), horloge.instant());
            case Issue.RefusDefinitif(String raison) -> pris.abandonne(raison);
            case Issue.PasMaintenant(String raison) -> reessayer(pris, raison);
        };
    }

    private Courriel reessayer(Courriel pris, String raison) {
        return pris.essais() >= reglages.essaisMax()
                ? pris.abandonne(raison + " ; essais épuisés")
                : pris.aReessayer(prochain(pris.essais()), raison);
    }

    /** One second, then twice as long each time, up to the bound. */
    private Instant prochain(int essais) {
        Duration attente = Duration.ofSeconds(1L << Math.min(essais - 1, DOUBLEMENTS_MAX));
        return systeme.instant().plus(attente.compareTo(reglages.attenteMax()) > 0 ? reglages.attenteMax() : attente);
    }

    /** {@code contact@exemple.test} → {@code c***@exemple.test}: enough to recognise, not to collect. */
    static String masquer(String adresse) {
        int arobase = adresse.lastIndexOf('@');
        return adresse.charAt(0) + "***" + adresse.substring(arobase);
    }
}
