package fr.esmsnumerique.notification.courriel;

import fr.esmsnumerique.notification.boite.Courriel;
import fr.esmsnumerique.notification.boite.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Plain text mails, UTF-8. The Message-ID is that of the message, so that a mail sent twice after a crash is recognised as one. */
final class ExpediteurSmtp implements Expediteur {

    private final JavaMailSender smtp;
    private final String expediteur;

    ExpediteurSmtp(JavaMailSender smtp, String expediteur) {
        this.smtp = smtp;
        this.expediteur = expediteur;
    }

    @Override
    public Issue envoyer(Message message, String adresse) {
        try {
            smtp.send(composer(message, destinataire(adresse)));
            return new Issue.Accepte();
        } catch (AddressException invalide) {
            return new Issue.RefusDefinitif("adresse du contact invalide");
        } catch (MailSendException refus) {
            return adresseRefusee(refus)
                    ? new Issue.RefusDefinitif("adresse refusée par le serveur de courrier")
                    : new Issue.PasMaintenant("le serveur de courrier n'a pas accepté l'envoi");
        } catch (MailException | MessagingException panne) {
            return new Issue.PasMaintenant("le serveur de courrier ne répond pas");
        }
    }

    private MimeMessage composer(Message message, InternetAddress adresse) throws MessagingException {
        Courriel courriel = Objects.requireNonNull(message.courriel());
        MimeMessage mime = smtp.createMimeMessage();
        mime.setFrom(new InternetAddress(expediteur, true));
        mime.setRecipient(jakarta.mail.Message.RecipientType.TO, adresse);
        mime.setSubject(message.objet(), StandardCharsets.UTF_8.name());
        mime.setText(message.texte(), StandardCharsets.UTF_8.name());
        mime.setHeader("Message-ID", courriel.messageId());
        mime.setHeader("Auto-Submitted", "auto-generated");
        return mime;
    }

    /** One address only, nothing else on the line. */
    private static InternetAddress destinataire(String adresse) throws AddressException {
        InternetAddress lue = new InternetAddress(adresse, true);
        if (!adresse.equals(lue.getAddress()) || !adresse.contains("@")) {
            throw new AddressException("Une adresse seule est attendue");
        }
        return lue;
    }

    /** Jakarta Mail calls invalid an address refused for good (550, 553…), not one the server cannot serve now (450, 452…). */
    private static boolean adresseRefusee(MailSendException refus) {
        return refus.getFailedMessages().values().stream()
                .filter(SendFailedException.class::isInstance)
                .map(e -> ((SendFailedException) e).getInvalidAddresses())
                .anyMatch(invalides -> invalides != null && invalides.length > 0);
    }
}
