package fr.esmsnumerique.local.courrier;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes messages before GreenMail files them: its own mailboxes are one per address and never forget. */
final class Reception implements MessageDeliveryHandler {

    private final BoiteCourriels boite;
    private final InstantSource horloge;

    Reception(BoiteCourriels boite, InstantSource horloge) {
        this.boite = boite;
        this.horloge = horloge;
    }

    /** Called once per recipient of the envelope: the first one records for all. */
    @Override
    public GreenMailUser handle(MovingMessage enTransit, MailAddress destinataire) throws MessagingException {
        if (destinataire.equals(enTransit.getToAddresses().iterator().next())) {
            enregistrer(enTransit);
        }
        return new BoiteMuette(destinataire.getEmail());
    }

    private void enregistrer(MovingMessage enTransit) throws MessagingException {
        MimeMessage message = enTransit.getMessage();
        List<String> destinataires = enTransit.getToAddresses().stream()
                .map(MailAddress::getEmail)
                .sorted()
                .toList();
        String expediteur = enTransit.getReturnPath().getEmail();
        String objet = Objects.requireNonNullElse(message.getSubject(), "(sans objet)");
        List<String> entetes = Collections.list(message.getAllHeaderLines());
        String texte = texte(message);
        boite.recevoir(id -> new Courriel(id, horloge.instant(), expediteur, destinataires, objet, entetes, texte));
    }

    private static String texte(MimeMessage message) throws MessagingException {
        try {
            return TexteDeCourriel.de(message);
        } catch (IOException illisible) {
            return "(contenu illisible)";
        }
    }

    /** GreenMail delivers to a user's mailbox after the handler; this one drops what has already been kept. */
    private record BoiteMuette(String adresse) implements GreenMailUser {

        @Override
        public void deliver(MovingMessage message) {}

        @Override
        public void deliver(MimeMessage message) {}

        @Override
        public void create() {}

        @Override
        public void delete() {}

        @Override
        public void authenticate(@Nullable String motDePasse) {}

        @Override
        public void setPassword(@Nullable String motDePasse) {}

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getEmail() {
            return adresse;
        }

        @Override
        public String getLogin() {
            return adresse;
        }

        @Override
        public String getQualifiedMailboxName() {
            return adresse;
        }
    }
}
