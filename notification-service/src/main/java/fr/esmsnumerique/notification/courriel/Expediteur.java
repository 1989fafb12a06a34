package fr.esmsnumerique.notification.courriel;

import fr.esmsnumerique.notification.boite.Message;

/** Hands a mail to a mail server. */
interface Expediteur {

    Issue envoyer(Message message, String adresse);

    /** What the mail server said. */
    sealed interface Issue {

        record Accepte() implements Issue {}

        /** Trying again will not help: bad address, refused for good. */
        record RefusDefinitif(String raison) implements Issue {}

        /** Unreachable, busy, silent. */
        record PasMaintenant(String raison) implements Issue {}
    }
}
